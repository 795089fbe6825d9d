# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } 在這次執行中已被讀取或寫入：請指定其他檔案。
