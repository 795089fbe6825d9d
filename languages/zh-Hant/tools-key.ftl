# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } 中沒有用於計算名稱雜湊的金鑰（至少 { $least } 個字元）。
tools-fault-hash-key-home = 沒有可用來保存名稱雜湊金鑰的主資料夾。請用 --hash-key 指定檔案。
tools-send-key = 名稱會替換成以 { $place } 中的金鑰計算的雜湊。請保留此檔案，且不要交給任何人：如果沒有此檔案，中心無法辨識先前收到過的內容。
