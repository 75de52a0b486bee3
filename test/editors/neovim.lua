-- What a person does in Neovim, and what stands in the window then: a line each on standard output.
local function say(name, value) io.stdout:write(name .. '=' .. tostring(value) .. '\n') end
local function wait(done) return vim.wait(15000, done, 20) end
local function findings()
  local rows = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, false)[1]
    table.insert(rows, d.code .. ':' .. line:sub(d.col + 1, d.end_col))
  end
  table.sort(rows)
  return table.concat(rows, ' ')
end

vim.cmd('edit draft.en.conclusions')
say('filetype', vim.bo.filetype)
wait(function() return #vim.diagnostic.get(0) == 1 end)
say('opened', findings())

local last = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, last, last, false, { '', os.getenv('WRITTEN') })
wait(function() return #vim.diagnostic.get(0) == 2 end)
say('edited', findings())
vim.cmd('undo')
wait(function() return #vim.diagnostic.get(0) == 1 end)
say('undone', findings())

-- The fix, as the key of the configuration asks for it; the first of the list is chosen.
vim.ui.select = function(items, options, choose)
  say('offered', options.format_item(items[1]))
  choose(items[1], 1)
end
local d = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })
vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<Leader>a', true, false, true), 'x', false)
wait(function() return #vim.diagnostic.get(0) == 0 end)
say('fixed', vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, false)[1])
say('left', findings())
vim.cmd('silent write')
vim.lsp.stop_client(vim.lsp.get_active_clients())
wait(function() return #vim.lsp.get_active_clients() == 0 end)
say('clients', #vim.lsp.get_active_clients())
vim.cmd('qall!')
