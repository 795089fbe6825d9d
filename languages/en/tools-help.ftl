# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Usage: { $usage }
tools-help-commands = Commands:
tools-help-arguments = Arguments:
tools-help-options = Options:
tools-help-values = { $help } (possible: { $values })
tools-help-default = { $help } (default: { $value })

tools-help-command-fasttrack-tools = What a customer runs on its own side: readiness checks that change nothing
tools-help-command-assess = Check whether something is ready, without changing it
tools-help-command-directory = Check the objects of a directory before they are synchronised
tools-help-command-dns = Check the DNS records of domains before their services are enabled
tools-help-command-rules = List all rules and where they are from

tools-help-option-source = A file of LDIF (.ldif, .ldf) or CSV (.csv), - for LDIF on the standard input, or a directory itself: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Sign in to the directory under this name; without it the connection is anonymous
tools-help-option-password-file = Read the password from this file instead of asking for it
tools-help-option-timeout = Wait this many seconds for each answer from the directory
tools-help-option-dedicated = Apply the rules of a dedicated environment
tools-help-option-alternate-login = Users sign in with another attribute, so userPrincipalName is not checked
tools-help-option-changes = Write the proposed changes as LDIF, for you to read and to apply yourself

tools-help-option-domains = The domains, including each suffix of a userPrincipalName
tools-help-option-from = A file with more domains, one per line
tools-help-option-resolver = Ask this DNS server instead of those of the system
tools-help-option-internal-resolver = Ask this DNS server of your own network as well, and compare
tools-help-option-cloud = The cloud that the tenant is in
tools-help-option-tenant = The tenant by its first domain, such as contoso.onmicrosoft.com: with it, the DKIM records are proposed
tools-help-option-services = The services that will be used, separated by commas: exchange-federation is Exchange in a hybrid with your own servers, federation is sign-in by AD FS

tools-help-option-json = Write JSON, to the standard output or to a file
tools-help-option-html = Write one HTML file, to the standard output or to a file
tools-help-option-quiet = Show only the summary on the terminal
tools-help-option-send = Also send the result to the Center, as https://center.example/api/v1/engagements/ENGAGEMENT/assessments; first shows what will be sent, or the file in which to read it if it is long, and asks
tools-help-option-yes = Send without asking
tools-help-option-with-names = Send names and values too; without this names are hashed and values are left out
tools-help-option-token-file = The file with the engagement’s token; without it the token is in FASTTRACK_TOKEN
tools-help-option-hash-key = A file with a secret of at least 16 characters to hash names with; without it one is made and kept in your home folder

tools-help-option-help = Show this help
tools-help-option-version = Show the version

tools-typed-missing = Missing: { $argument }
tools-typed-unknown = Not expected here: { $argument }
tools-typed-command = There is no command { $command }.
tools-typed-empty = { $argument } needs a value.
tools-typed-value = { $value } is not possible for { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } can be given only once.
tools-typed-together = { $argument } and { $other } cannot be given together.
tools-typed-values = Possible: { $values }
tools-typed-meant = Did you mean { $word }?
tools-typed-more = More: --help
