# 经理的队列，以及长列表的翻页。

queue-title = 队列
queue-lead = { $count ->
    [0] 没有等待专家的请求。
   *[other] { $count } 个请求正在等待专家。
}
queue-none = 没有等待中的请求
queue-none-text = 每个符合条件的请求都已派单或被接受。
queue-caption = 等待最久的在前。时长按区域的工作时间计算。
queue-customer = 客户
queue-language = 会议语言
queue-services = 服务
queue-region = 区域
queue-waiting = 已等待
queue-state = 状态
queue-why = 最近一次分派决策
queue-looks-again = 没有合适人选时，每小时重新查看一次。
queue-pool-empty = 没有人通过全部筛选条件；经过此项后已无人剩余：{ $filter }。
queue-asked = 派单次数
queue-promise = 承诺
queue-promise-none = 尚未派单
queue-promise-kept = 已兑现
queue-promise-running = 期限内
queue-promise-late = 延迟
queue-promise-due = 请在{ $when } 前答复，剩余 { $left }
queue-promise-expired = { $count } 份派单未答复即过期
queue-pool-nobody = 中心还没有专家
list-pages = 此列表的页码
list-newer = 较新
list-older = 较早
