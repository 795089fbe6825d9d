# Regions that managers add beside those of the catalog.

region-add = Add a region
region-add-lead = The region joins those of the catalog and is in force at once: routing, free times, due dates and promises use it.
region-add-hours = Business hours on the region’s own clock, like 09:00-12:00, 13:00-18:00. Leave a closed day empty.
region-own-change = Change: { $region }
region-own-change-lead = In force at once. Deadlines that were already given stay as they are. Business hours and single days are changed on the region’s page.
region-own-edit = Change the region
region-title = Display name
region-title-hint = Such as Nordics
region-short = Short name
region-short-hint = Small letters, digits and hyphens, such as nordics. It appears in addresses and files and cannot be changed later.
region-calendar-hint = Only countries of which the catalog knows the holidays
region-serves = Countries served
region-serves-hint = Two letters a country, such as SE NO. A country that another region served until now moves here.
region-serves-none = None yet
region-hours-own = These hours were given when the region was added. Source: { $source }.
region-in-own = When it was added
region-changed-own = { $region }: { $zone }, countries: { $countries }
error-region-name = This is not a short name. Write small letters, digits and hyphens, like nordics.
error-region-known = Another region has this short name. Enter another name.
error-region-country = { $country } is not a country. Write two letters a country, like SE NO.
error-region-country-served = Another region that was added here serves { $country }. Take it out there first.
