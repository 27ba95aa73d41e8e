# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share: installing packages, building. Sourced, not run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/standpoint.XXXXXX")
clean_up () { rm -rf "$scratch"; }
trap 'trap "" INT TERM HUP; clean_up' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

say () { printf '%s\n' "$*"; }
die () { say "$*" >&2; exit 1; }

# --- What the program needs of the system ---------------------------------------------------------------------------

has_tool () { command -v "$1" >/dev/null; }
has_library () { pkg-config --exists "$1 >= $2" 2>/dev/null; }
has_module () { /usr/bin/python3 -c "import $1" 2>/dev/null; }
has_locale () { locale -a 2>/dev/null | grep -ix "$1\.utf-\?8" >/dev/null; }

has_graphics_driver ()
{
  local pattern
  for pattern in '/usr/lib*/dri/*_dri.so' '/usr/lib/*/dri/*_dri.so' '/usr/lib*/libgallium*' '/usr/lib/*/libgallium*'; do
    compgen -G "$pattern" >/dev/null && return
  done
  return 1
}

# A family by its name, or any font that has a character: "has_font :charset=1f1ec"
has_font () { [ -n "$(fc-list "$*" 2>/dev/null)" ]; }

has_data ()
{
  local folder folders
  IFS=: read -ra folders <<<"${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
  for folder in "${folders[@]}" /usr/share; do
    [ ! -e "$folder/$1" ] || return 0
  done
  return 1
}

# need TEST DEBIAN FEDORA ARCH: where TEST fails, notes the packages of this system's distribution that mend it
need ()
{
  local words
  read -ra words <<<"$1"
  "${words[@]}" && return
  missing+=("${1#* }")
  shift
  read -ra words <<<"${!distribution}"
  packages+=("${words[@]}")
}

needs_to_build ()
{
  need 'has_tool cc' 'gcc libc6-dev' gcc gcc
  need 'has_tool meson' meson meson meson
  need 'has_tool ninja' ninja-build ninja-build ninja
  need 'has_tool pkg-config' pkg-config pkgconf-pkg-config pkgconf
  need 'has_tool msgfmt' gettext gettext gettext
  need 'has_tool glib-compile-resources' libglib2.0-dev-bin glib2-devel glib2-devel
  need 'has_tool glib-compile-schemas' libglib2.0-bin glib2 glib2
  need 'has_tool desktop-file-validate' desktop-file-utils desktop-file-utils desktop-file-utils
  need 'has_tool xmllint' libxml2-utils libxml2 libxml2
  need 'has_library glib-2.0 2.74' libglib2.0-dev glib2-devel glib2
  need 'has_library json-glib-1.0 1.6' libjson-glib-dev json-glib-devel json-glib
  need 'has_library cairo 1.16' libcairo2-dev cairo-devel cairo
  need 'has_library pangocairo 1.50' libpango1.0-dev pango-devel pango
  need 'has_library gtk4 4.8' libgtk-4-dev gtk4-devel gtk4
  need 'has_library libadwaita-1 1.2' libadwaita-1-dev libadwaita-devel libadwaita
}

needs_to_run ()
{
  need 'has_data iso-codes/json/iso_3166-1.json' iso-codes iso-codes iso-codes
  need 'has_data icons/Adwaita/index.theme' 'adwaita-icon-theme librsvg2-common' 'adwaita-icon-theme librsvg2' \
       'adwaita-icon-theme librsvg'
}

needs_without_display ()
{
  need 'has_tool gtk4-broadwayd' libgtk-4-bin gtk4 gtk4
}

needs_of_fonts ()
{
  need 'has_tool fc-list' fontconfig fontconfig fontconfig
  need 'has_font Cantarell' fonts-cantarell abattis-cantarell-fonts cantarell-fonts
  need 'has_font Noto Sans' fonts-noto-core google-noto-sans-vf-fonts noto-fonts
  need 'has_font :charset=3042 4e2d ac00' fonts-noto-cjk google-noto-sans-cjk-vf-fonts noto-fonts-cjk
  need 'has_font :charset=1f1ec' fonts-noto-color-emoji google-noto-color-emoji-fonts noto-fonts-emoji
}

needs_of_desktop ()
{
  need 'has_tool Xvfb' xvfb xorg-x11-server-Xvfb xorg-server-xvfb
  need 'has_tool dbus-daemon' dbus dbus-daemon dbus
  need 'has_data dbus-1/services/org.a11y.Bus.service' at-spi2-core at-spi2-core at-spi2-core
  need 'has_library atspi-2 2.46' libatspi2.0-dev at-spi2-core-devel at-spi2-core
  need 'has_graphics_driver' libgl1-mesa-dri mesa-dri-drivers mesa
}

needs_to_test ()
{
  needs_of_fonts
  need 'has_tool python3' python3 python3 python
  need 'has_module jsonschema' python3-jsonschema python3-jsonschema python-jsonschema
  need 'has_tool appstreamcli' appstream appstream appstream
  need 'has_tool gtk4-builder-tool' libgtk-4-bin gtk4-devel gtk4
  need 'has_tool pdftotext' poppler-utils poppler-utils poppler
  need 'has_tool qpdf' qpdf qpdf qpdf
  need 'has_locale de_DE' locales 'glibc-langpack-de glibc-locale-source' glibc
  need 'has_data locale/de/LC_MESSAGES/iso_3166-1.mo' iso-codes iso-codes iso-codes
}

# What reads citations; tests of what is not there are skipped.
needs_of_pandoc () { need 'has_tool pandoc' pandoc pandoc pandoc-cli; }
needs_of_bibutils () { need 'has_tool bib2xml' bibutils bibutils bibutils; }
needs_of_bibtexparser ()
{
  need 'has_module bibtexparser' python3-bibtexparser python3-bibtexparser python-bibtexparser
}

needs_to_fuzz ()
{
  need 'has_tool clang' clang clang clang
  need 'has_tool llvm-symbolizer' llvm llvm llvm
  need 'has_fuzzer' libclang-rt-dev compiler-rt compiler-rt
}

has_fuzzer ()
{
  say 'int LLVMFuzzerTestOneInput (const char *text, long size) { return text && size < 0; }' |
    clang -x c -fsanitize=fuzzer,address - -o "$scratch/fuzzer" 2>/dev/null
}

# --- Installing it --------------------------------------------------------------------------------------------------

as_root ()
{
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

apt_get ()
{
  # Translations stay in, also where an image leaves them out: country names are among them
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Options::='--path-include=/usr/share/locale/*' "$@"
}

install_on_debian ()
{
  compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || apt_get update || return
  apt_get install --reinstall --no-install-recommends "$@" && return
  apt_get update && apt_get install --reinstall --no-install-recommends "$@"
}

install_on_fedora () { as_root dnf install -y --setopt=install_weak_deps=False "$@"; }

install_on_arch ()
{
  compgen -G '/var/lib/pacman/sync/*.db' >/dev/null || as_root pacman -Sy || return
  as_root pacman -S --noconfirm "$@"
}

look_for_needs ()
{
  local list
  missing=() packages=()
  for list in "$@"; do
    "$list"
  done
  mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u | sed '/^$/d')
}

# ensure NEEDS...: installs what the lists of needs call for and the system lacks
ensure ()
{
  local distribution=0 installer='' missing packages
  if has_tool apt-get; then
    distribution=1 installer=install_on_debian
  elif has_tool dnf; then
    distribution=2 installer=install_on_fedora
  elif has_tool pacman; then
    distribution=3 installer=install_on_arch
  fi

  look_for_needs "$@"
  [ ${#missing[@]} -gt 0 ] || return 0
  [ -n "$installer" ] || die "Missing, and this script knows no way to install it: $(join ', ' "${missing[@]}")"
  [ "$(id -u)" = 0 ] || has_tool sudo || die "Missing, and only root can install it here: ${packages[*]}"

  say "Installing: ${packages[*]}"
  if ! "$installer" "${packages[@]}" </dev/null >"$scratch/install.log" 2>&1; then
    tail -n 20 "$scratch/install.log" >&2
    die "Could not install: ${packages[*]}"
  fi
  if [[ "${packages[*]}" == *locale* || "${packages[*]}" == *glibc* ]] && ! has_locale de_DE; then
    as_root localedef -i de_DE -f UTF-8 de_DE.UTF-8 </dev/null >/dev/null 2>&1
  fi

  hash -r
  look_for_needs "$@"
  [ ${#missing[@]} -eq 0 ] || die "Still missing, or too old on this system: $(join ', ' "${missing[@]}")"
}

# suggest NEEDS...: the same, but goes on without what cannot be had
suggest ()
{
  (ensure "$@") || say "Going on without."
}

join ()
{
  local separator=$1 text=$2
  shift 2
  printf '%s' "$text" "${@/#/$separator}"
  echo
}

# --- Building -------------------------------------------------------------------------------------------------------

# configure FOLDER OPTION...: sets the build folder up, again from nothing where Meson or the options have changed
configure ()
{
  local -x LC_ALL=C.UTF-8
  local folder=$1 setup
  shift
  setup="$(meson --version) ${CC-} ${CFLAGS-} $root $*"
  [ "$setup" != "$(cat "$folder/setup" 2>/dev/null)" ] || return 0

  say "Configuring $folder"
  rm -rf "$folder"
  mkdir -p "$folder"
  if ! meson setup --wrap-mode=nodownload "$@" "$folder" "$root" </dev/null >"$scratch/setup.log" 2>&1; then
    cat "$scratch/setup.log" >&2
    return 1
  fi
  say "$setup" >"$folder/setup"
}

# build FOLDER TARGET...: builds, and shows what the compiler has to say only where that fails
build ()
{
  local -x LC_ALL=C.UTF-8
  local folder=$1
  say "Building $folder"
  shift
  if ! ninja -C "$folder" "$@" </dev/null >"$scratch/build.log" 2>&1; then
    grep -v '^\[[0-9]*/[0-9]*\]' "$scratch/build.log" | head -n 300 >&2
    return 1
  fi
}
