# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = 依頼 { $reference } は終了しました: サービスは既に計画に含まれています
mail-request-in-plan-text = { $partner } の依頼 { $reference } には、{ $tenant } の計画に既に含まれるサービスがあるため、依頼は取り下げられました。ほかのサービスについては、{ $partner } が新しい依頼を作成できます。
mail-request-in-plan-button = ページを開く
