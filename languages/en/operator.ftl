# The operator's page: jobs that were given up.
operator-version = Version
operator-well = Nothing needs your attention
operator-well-text = No job was given up, and no mail is delayed.
operator-given-up-text = Each was tried several times and then left for a person to look at. Once the cause is fixed, try it again.
operator-job-about = { $tries ->
    [one] Tried once, about { $subject }
   *[other] Tried { $tries } times, about { $subject }
}
operator-again = Try again
operator-end = Give up for good
operator-secret = It carried a code, which is erased; the person asks for another.
job-letter = Mail
job-sign-in-code = Mail with a sign-in code
job-offer-request = Offer of a request to a Specialist
job-expire-offer = End of an offer
job-recheck = Work of the day
job-recheck-tenant = Check of a tenant that has changed
job-recheck-tenants = Check of the tenants of a file
job-carry-invitation = A partner’s invitation
job-finish-import = End of an import or of undoing it
job-webhook = Message to a webhook
action-tend-jobs = try jobs again or give them up
action-export-person = hand out what is held about a person
action-erase-person = erase a person
