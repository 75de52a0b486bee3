/** What the package says of itself: settings are told once, there. */
import type { ExtensionContext } from 'vscode';

interface Setting {
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly markdownDescription?: string; readonly default?: string }>>;
}

interface Package {
  readonly version: string;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about: string;
}

export interface Manifest {
  readonly version: string;
  readonly rules: NonNullable<Setting['properties']>;
  /** The values of a setting with their names. */
  choices(setting: string): Choice[];
}

export function manifestOf({ extension }: ExtensionContext): Manifest {
  const { version, contributes } = extension.packageJSON as Package;
  const settings = contributes.configuration.properties;
  return {
    version,
    rules: settings['conclusions.rules']?.properties ?? {},
    choices(setting) {
      const { enum: values = [], enumItemLabels = [], markdownEnumDescriptions = [] } = settings[setting] ?? {};
      return values.map((value, index) => ({
        value,
        label: enumItemLabels[index] ?? value,
        about: markdownEnumDescriptions[index] ?? '',
      }));
    },
  };
}
