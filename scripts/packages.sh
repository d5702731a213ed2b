# The Debian 12 packages that the project needs, and the step that installs what is missing.
# Sourced by the other scripts. Asks for administrator rights only when something is missing.

build_packages=(
  g++ cmake ninja-build pkg-config
  libgdal-dev libproj-dev libgeos-dev
  libsfml-dev libimgui-dev libstb-dev libfreetype-dev libepoxy-dev libgl1-mesa-dri
  libcairo2-dev libpango1.0-dev libglib2.0-dev libfontconfig-dev libpng-dev zlib1g-dev libjpeg-dev
  libtomlplusplus-dev libcli11-dev
  libglpk-dev   # integer programs: the best sites for new centres, with proof
  fonts-inter fonts-font-awesome xdg-utils
)
test_packages=(
  libgtest-dev libgmock-dev libegl-dev libegl1
  xvfb xauth xdotool x11-utils imagemagick
  gdal-bin poppler-utils qpdf librsvg2-bin binutils
  chromium chromium-driver   # the page for the web; the accessibility checker comes by npm
  desktop-file-utils shared-mime-info libfile-mimeinfo-perl libglib2.0-bin libxml2-utils
)
bench_packages=(libbenchmark-dev libegl-dev libegl1)
check_packages=(clang-format clang-tidy)

# Others than Debian bring Node.js and npm as one package, beside which Debian's npm cannot be installed.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

install_missing() {
  local package missing=()
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing ${#missing[@]} missing Debian packages: ${missing[*]}" >&2
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These need administrator rights and there is no sudo. Run as root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
