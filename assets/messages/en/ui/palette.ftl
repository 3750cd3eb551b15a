### The palette, which finds milestones, screens, actions and settings.

palette-title = Find anything
palette-field = Find a milestone, a screen or an action
palette-list = Suggestions
palette-none = Nothing is called that.
palette-hint = Type { ">" } for actions and settings alone, { "#" } for tracks alone.
palette-hint-tick = { "Enter" } opens it. { "Ctrl+Enter" } ticks it off.
palette-hint-untick = { "Enter" } opens it. { "Ctrl+Enter" } takes the tick back.

## What was found

palette-setting = Setting
palette-library = Library
palette-library-detail = Library · { $detail }
palette-action = Action

## Settings; "also" are other words by which a person may look for one

palette-theme-light = Theme: light
    .also = appearance colours mode
palette-theme-dark = Theme: dark
    .also = appearance colours mode
palette-theme-system = Theme: as the system
    .also = appearance colours mode
palette-roadmap-title = Title of your roadmap
    .also = name rename
palette-week = Hours of your week
    .also = capacity minutes
palette-target = Ready by
    .also = target goal date finish
palette-time-off = Time off
    .also = holiday vacation calendar
palette-planning = Tracks side by side, sittings and recall
    .also = plan
palette-first-weekday = The week starts on
    .also = monday sunday first day
palette-density-comfortable = Density: comfortable
    .also = appearance colours mode
palette-density-compact = Density: compact
    .also = appearance colours mode
palette-text-size = Size of text
    .also = font zoom larger smaller
palette-doing-limit = Limit on milestones in progress
    .also = board doing wip
palette-keys = Keys
    .also = shortcuts keyboard hotkeys rebind
palette-folder = Data folder
    .also = files doctor check
palette-backups = Backups
    .also = restore copy
