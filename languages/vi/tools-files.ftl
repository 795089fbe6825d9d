# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } đã được đọc hoặc ghi trong lần chạy này: hãy nêu tệp khác.
