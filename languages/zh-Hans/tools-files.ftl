# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } 在本次运行中已被读取或写入：请指定其他文件。
