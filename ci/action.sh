#!/usr/bin/env bash
# What action.yml runs: findings as annotations, a table as the summary of the job, SARIF into a file.
set -euo pipefail

conclusions="${CONCLUSIONS:-$GITHUB_ACTION_PATH/server/bin/conclusions.js}"
sarif="${INPUT_SARIF:-conclusions.sarif}"
summary="$(mktemp)"
trap 'rm -f "$summary"' EXIT

options=(--format=github "--format=sarif=$sarif" "--format=markdown=$summary" "--fail-on=${INPUT_FAIL_ON:-error}")
if [ -n "${INPUT_STAGE:-}" ]; then options+=("--stage=$INPUT_STAGE"); fi
if [ -n "${INPUT_MAX_WARNINGS:-}" ]; then options+=("--max-warnings=$INPUT_MAX_WARNINGS"); fi
if [ -n "${INPUT_BASELINE:-}" ]; then options+=("--baseline=$INPUT_BASELINE"); fi

paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "${INPUT_PATHS:-.}"

code=0
node "$conclusions" check "${options[@]}" -- "${paths[@]}" || code=$?

cat "$summary" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
{
  echo "sarif=$sarif"
  echo "exit-code=$code"
} >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
