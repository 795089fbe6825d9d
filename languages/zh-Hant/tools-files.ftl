# Where fasttrack-tools writes to.

tools-fault-same-file = 這次執行已在讀取或寫入 { $place }。請指定其他檔案。
