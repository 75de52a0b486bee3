" What a person does in Vim with ALE, and what ALE says then: a line each in $SAID.
let s:said = []
function! s:Say(name, value) abort
  call add(s:said, a:name . '=' . a:value)
endfunction
" ALE counts columns in code units of UTF-16, from 1.
function! s:Findings() abort
  let rows = map(copy(ale#engine#GetLoclist(bufnr(''))), {_, d -> d.code . ':' . d.lnum . ':' . d.col})
  return join(sort(rows), ' ')
endfunction
function! s:Until(count) abort
  let rounds = 0
  while len(ale#engine#GetLoclist(bufnr(''))) != a:count && rounds < 300
    sleep 50m
    let rounds += 1
  endwhile
endfunction

let g:ale_lint_delay = 50
edit draft.en.conclusions
call s:Say('filetype', &filetype)
ALEEnable
call ale#Queue(0)
call s:Until(1)
call s:Say('opened', s:Findings())
call append('$', ['', $WRITTEN])
call ale#Queue(0)
call s:Until(2)
call s:Say('edited', s:Findings())
undo
call ale#Queue(0)
call s:Until(1)
call s:Say('undone', s:Findings())
call writefile(s:said, $SAID)
ALEStopAllLSPs
qall!
