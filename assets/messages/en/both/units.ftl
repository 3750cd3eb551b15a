### Figures with their units.

units-percent = { NUMBER($value) }%
units-minutes = { NUMBER($minutes) } min
units-hours = { NUMBER($hours) } h
units-hours-and-minutes = { NUMBER($hours) } h { NUMBER($minutes) } min
units-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
  }
units-kilobytes = { $value } kB
units-megabytes = { $value } MB
units-less-than = <{ $value }
units-more-than = >{ $value }
units-half-hour = ½ h
units-hours-and-a-half = { NUMBER($hours) }½ h
units-day-and-time = { $day }, { $time }
