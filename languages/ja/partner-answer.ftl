# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = 進めることが許可されています。スペシャリストが依頼 { $reference } を承諾するか、その依頼が終了すると、自動的に進みます。
consent-goes-on-if = スペシャリストに打診できる依頼は一度に 1 件です。この依頼を許可すると、もう 1 件の依頼が承諾されるか終了した時点で、自動的に進みます。
consent-allow-once = この依頼だけを許可
consent-allow-once-text = この依頼に書かれたサービスについて、この依頼だけが進みます。パートナーにそれ以外のことは許可されず、この許可は依頼とともに終了します。
consent-allow-standing-text = 同意すると、選択したサービスと期限の範囲で、今後の依頼も対象になります。
consent-once-line = { $partner } は、依頼 { $reference } に限り { $services } のサポートを依頼できます。この許可は依頼とともに終了します。
consent-answers = パートナーの入力内容
partner-allowed = お客様がこの依頼を許可しました。自動的に進み、その時点でメールが届きます。
mail-request-allowed-subject = { $tenant } の依頼 { $reference } の手続きが進みます
mail-request-allowed-text = { $tenant } が、{ $partner } の依頼 { $reference } を許可しました。{ $next }
mail-request-allowed-button = 依頼を開く
mail-partner-place-subject = { $partner } の担当者としてサインインできます
mail-partner-place-text = { $center } に { $partner } の担当者として追加されました。このメール アドレスでサインインしてください。サインインのたびにコードが届きます。パスワードはありません。お客様の一覧は「お客様」ページに表示されます。
mail-partner-place-button = サインイン
