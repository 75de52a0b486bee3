/**
 * server/src/languages/schema.json from the types and comments of data.ts:
 * whoever edits a language file sees in the editor what each field is for.
 */
import ts from 'typescript';
import { join } from 'node:path';
import { root, type GeneratedFile } from '../repository';

type Schema = Record<string, unknown>;

export function generate(): GeneratedFile[] {
  const { checker, source } = load(join(root, 'server/src/languages/data.ts'));
  const shape = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'LanguageData');
  if (!shape) throw new Error('data.ts declares no LanguageData');
  const schema = new SchemaWriter(checker, notations(checker, source)).ofType(checker.getTypeAtLocation(shape));
  Object.assign(schema.properties as Schema, { $schema: { type: 'string' } });
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'The words of one language' };
  const text = JSON.stringify({ ...head, ...schema }, null, 2);
  return [{ path: 'server/src/languages/schema.json', text: `${text}\n` }];
}

function load(path: string): { checker: ts.TypeChecker; source: ts.SourceFile } {
  const options = { strict: true, target: ts.ScriptTarget.ES2022, exactOptionalPropertyTypes: true, types: [] };
  const program = ts.createProgram([path], options);
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${path} cannot be read`);
  return { checker: program.getTypeChecker(), source };
}

/** Names of strings with a notation of their own (Phrase, VerbPattern) and how to write them. */
function notations(checker: ts.TypeChecker, source: ts.SourceFile): Map<string, string> {
  const aliases = source.statements.filter(ts.isTypeAliasDeclaration);
  const strings = aliases.filter(({ type }) => type.kind === ts.SyntaxKind.StringKeyword);
  return new Map(strings.map(({ name }) => [name.text, commentOf(checker, checker.getSymbolAtLocation(name))]));
}

function commentOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string {
  const lines = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).split('\n');
  return lines.map((line) => line.trim()).join(' ');
}

class SchemaWriter {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly notations: ReadonlyMap<string, string>,
  ) {}

  ofType(type: ts.Type): Schema {
    if (type.isUnion()) return this.ofUnion(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) return this.ofList(type);
    return this.ofObject(type);
  }

  private ofUnion({ types }: ts.UnionType): Schema {
    const literals = types.filter((each) => each.isStringLiteral());
    if (literals.length === types.length) return { enum: literals.map(({ value }) => value) };
    return { anyOf: types.map((each) => this.ofType(each)) };
  }

  private ofList(type: ts.Type): Schema {
    const items = this.checker.getTypeArguments(type as ts.TypeReference).map((each) => this.ofType(each));
    if (!this.checker.isTupleType(type)) return { type: 'array', items: items[0] };
    return { type: 'array', items, minItems: items.length, additionalItems: false };
  }

  private ofObject(type: ts.Type): Schema {
    const rest = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const members = this.checker.getPropertiesOfType(type);
    const required = members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((each) => [each.name, this.ofMember(each)])),
      ...(required.length ? { required } : {}),
      additionalProperties: rest ? this.ofType(rest.type) : false,
    };
  }

  private ofMember(member: ts.Symbol): Schema {
    const schema = this.ofType(this.checker.getNonNullableType(this.checker.getTypeOfSymbol(member)));
    const description = [commentOf(this.checker, member), ...this.notationsIn(member)].filter(Boolean).join(' ');
    return description ? { description, ...schema } : schema;
  }

  private notationsIn({ valueDeclaration }: ts.Symbol): string[] {
    const written = valueDeclaration && ts.isPropertySignature(valueDeclaration) ? valueDeclaration.type : undefined;
    if (!written || ts.isTypeLiteralNode(written)) return [];
    const words = new Set(written.getText().split(/\W+/));
    return [...this.notations].filter(([name]) => words.has(name)).map(([, comment]) => comment);
  }
}
