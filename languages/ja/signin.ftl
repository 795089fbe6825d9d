# サインインと、移動先の選択。

signin-title = サインイン
signin-lead = メール アドレスにコードを送信します。パスワードはありません。
signin-claim-lead = まず、お使いのメール アドレスにコードを送信します。どのドメインのアドレスでもかまいません。その後、組織のドメインを証明していただきます。
signin-ended = 以前のサインインは終了しました。続けるには、もう一度サインインしてください。
signin-address = メール アドレス
signin-send = コードを送信
signin-code-title = コードの入力
signin-code-text = 登録済みのアドレスの場合、6 桁のコードを送信しています。このブラウザーで、{ $minutes } 分以内に 1 回だけ使用できます。
signin-code-claim-text = 6 桁のコードを送信しています。このブラウザーで、{ $minutes } 分以内に 1 回だけ使用できます。
signin-code = コード
signin-code-hint = メールに記載された 6 桁の数字
signin-enter = サインイン
signin-new-code = 新しいコードを送信
signin-unknown = アドレスが登録されていない場合は、組織のドメインを証明してください
error-code-digits = コードは 6 桁です。すべて入力してください。
error-code = コードが違うか、既に使用できません。数字を確認するか、新しいコードを送信してください。

# 移動先の選択
doors-title = どこに移動しますか?
doors-none = 有効なメンバーシップがありません
doors-none-text = 組織の管理者に登録を依頼してから、もう一度アクセスしてください。
role-customer = お客様
role-specialist = スペシャリスト
role-manager = センター マネージャー
role-operator = 運用担当者
