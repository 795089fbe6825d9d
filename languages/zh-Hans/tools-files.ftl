# Where fasttrack-tools writes to.

tools-fault-same-file = 本次运行已在读取或写入 { $place }。请指定其他文件。
