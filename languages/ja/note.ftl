# Notes among staff.

note-title = スタッフ用メモ
note-lead = センターのスタッフだけが見られます。お客様とパートナーには表示されません。
note-about = 対象
note-about-tenant = お客様全体
note-about-request = 依頼 { $reference }
note-about-engagement = 支援: { $services }
note-words = メモ
note-keep = メモを保存
note-none = メモはまだありません
note-none-text = ほかのスタッフに伝えておきたいことがここに表示されます。
