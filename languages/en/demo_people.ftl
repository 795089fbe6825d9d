# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Admin of { $organisation }: asks for help, does the tasks, meets the Specialist
demo-as-member = Member of { $organisation }: sees the plan and does tasks
demo-as-representative = Representative of { $organisation }: does tasks in its place
demo-as-partner = { $organisation }, a partner: asks for help for its customers
demo-as-specialist = Specialist: offers, customers led and their questions
demo-as-manager = Center manager: queue, decisions, people, regions and organisations
demo-as-operator = Operator: runs the Center; sees health, and no customer’s pages
