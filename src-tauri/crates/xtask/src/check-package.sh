# Runs in a clean root: installs the package, ticks a milestone in the installed window, removes the package.
set -eu
export DEBIAN_FRONTEND=noninteractive HOME=/root WAYMARK_DATA=/root/roadmap
apt-get update -qq
apt-get install -y -qq --no-install-recommends ./waymark.deb
apt-get install -y -qq --no-install-recommends xvfb xauth dbus dbus-x11 xdotool imagemagick
waymark init --title "Backend developer" --hours 2,0,2,0,0,2,0
waymark add track PostgreSQL --kind database
waymark add milestone "Make a slow query fast with an index" --track postgresql
dbus-run-session -- xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" sh -c '
  waymark open
  xdotool search --sync --onlyvisible --name Waymark
  sleep 6
  # Without a window manager the keys go to whatever is under the pointer.
  xdotool mousemove 760 700 click 1
  xdotool key g r
  sleep 2
  xdotool key slash
  sleep 1
  xdotool key Return
  sleep 1
  xdotool key Down
  sleep 1
  xdotool key space
  sleep 2
  import -window root /tmp/installed.png
'
waymark list
waymark list --status done | grep -q "Make a slow query fast"
apt-get purge -y -qq waymark
for path in /usr/bin/waymark /usr/bin/waymark-desktop /usr/share/applications/Waymark.desktop; do
  if [ -e "$path" ]; then echo "$path was left behind"; exit 1; fi
done
test -f /root/roadmap/roadmap.json
echo "Installed, ticked, removed; the roadmap is still there."
