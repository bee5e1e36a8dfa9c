#!/usr/bin/env python3
"""Draws the kiosk's console fonts from DejaVu Sans Mono: 512 glyphs, PSF2 with a table of characters.

Run by hand when the set of characters changes; the results are kept beside it, and tests/console_font.rs proves what
they cover. Needs Python 3 with Pillow 10.1 or newer, and Debian's fonts-dejavu-core:

    python3 make.py [DejaVuSansMono.ttf]
"""

import gzip
import pathlib
import struct
import sys
import unicodedata

from PIL import Image, ImageDraw, ImageFont

SOURCE = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
SIZES = [(16, 32), (10, 20)]
PLACES = 512
# How dark a pixel of the smooth drawing must be to be set, of 255.
THRESHOLD = 110

SIGNS = "\ufffd▀▄█▌▐▘▝▖▗░▒▓─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬←↑→↓◀▶▲▼✓✗●○■□•·…–—„“”‚‘’«»‹›€§°²³½©®¿¡×÷±µ№′″ªº≤≥⟨⟩"
LETTERS = (
    "ÄÖÜäöüßẞ"  # German
    "ÀÂÇÉÈÊËÎÏÔŒÙÛŸÆàâçéèêëîïôœùûÿæ"  # French
    "ÌÍÒÓÚÁìíòóúáÑñÕõÃãÅåØøÝýÐðÞþ"  # Italian, Dutch and neighbours
    "ĞİŞğış"  # Turkish
    "ĄĆĘŁŃŚŹŻąćęłńśźż"  # Polish
    "ĂȘȚășț"  # Romanian
    "ČĎĚŇŘŠŤŮŽčďěňřšťůžĐđŐőŰű"  # names of neighbours
)
CYRILLIC = "".join(chr(it) for it in range(0x410, 0x450)) + "ЁёІіЇїЄєҐґѝЍ"
# Presentation forms B are one glyph a form; of forms A those of Persian, and the maksura that joins on both sides.
ARABIC = [chr(it) for it in range(0xFE80, 0xFEFD)]
PERSIAN = [chr(it) for start, count in ((0xFB56, 4), (0xFB7A, 4), (0xFB8A, 2), (0xFB8E, 4), (0xFB92, 4), (0xFBFC, 4),
                                        (0xFBE8, 2)) for it in range(start, start + count)]
PUNCTUATION = "،؛؟ـ٪"
# What is left over goes to the letters of names elsewhere in Europe, as far as there are places (DIN 91379 has more).
ELSEWHERE = [chr(it) for it in [*range(0xC0, 0x100), *range(0x100, 0x180)]]

# One glyph may stand for several characters: those that look alike, and whole Arabic letters drawn as standing alone.
ALIKE = {
    " ": "\u00a0\u202f", "’": "\u02bc", "-": "\u2010\u2011\u2212", "┌": "╭", "┐": "╮", "└": "╰", "┘": "╯", "·": "∙",
    "A": "АΑ", "B": "ВΒ", "C": "С", "E": "ЕΕ", "H": "НΗ", "I": "ІΙ", "J": "Ј", "K": "КΚ", "M": "МΜ", "N": "Ν",
    "O": "ОΟ", "P": "РΡ", "S": "Ѕ", "T": "ТΤ", "X": "ХΧ", "Y": "Υ", "Z": "Ζ", "a": "а", "c": "с", "e": "е", "i": "і",
    "j": "ј", "o": "оο", "p": "р", "s": "ѕ", "x": "х", "y": "у", "Ë": "Ё", "ë": "ё", "Ï": "Ї", "ï": "ї",
    "Ț": "Ţ", "ț": "ţ", "Đ": "Ð",
    "\ufedb": "\ufb90", "\ufedc": "\ufb91", "\ufeef": "\ufbfc", "\ufef0": "\ufbfd",
    "\ufef3": "\ufbfe", "\ufef4": "\ufbff", "\ufee9": "\ufba4", "\ufeea": "\ufba5",
}


def aliases(character):
    """The other characters that the glyph of this one stands for."""
    others = ALIKE.get(character, "")
    form = unicodedata.decomposition(character)
    if form.startswith("<isolated> ") and len(form.split()) == 2:
        others += chr(int(form.split()[1], 16))
    for other in ALIKE.get(character, ""):
        form = unicodedata.decomposition(other)
        if form.startswith("<isolated> ") and len(form.split()) == 2:
            others += chr(int(form.split()[1], 16))
    return others


def places():
    """Which character is drawn in which place. ASCII stays at its own: the kernel wipes cells with number 32."""
    taken = [None] * PLACES
    for code in range(0x20, 0x7F):
        taken[code] = chr(code)
    known = {it for it in taken if it}
    for it in list(known):
        known.update(aliases(it))
    wanted = [*SIGNS, *LETTERS, *CYRILLIC, *PUNCTUATION, *ARABIC, *PERSIAN]
    free = (at for at in range(PLACES) if taken[at] is None)
    hidden = set("".join(ALIKE.values()))
    for number, character in enumerate([*wanted, *ELSEWHERE]):
        if character in known or character in hidden:
            continue
        at = next(free, None)
        if at is None:
            assert number >= len(wanted), f"no place for {character!r}"
            break
        taken[at] = character
        known.add(character)
        known.update(aliases(character))
    return taken


def boxes(width, height):
    """Box drawing and blocks reach the edges of their cell, whatever the font says: arms left, right, up, down."""
    thin, bold = max(1, width // 8), max(2, width // 4)
    arms = {
        "─": (1, 1, 0, 0), "━": (2, 2, 0, 0), "│": (0, 0, 1, 1), "┃": (0, 0, 2, 2), "┌": (0, 1, 0, 1), "┐": (1, 0, 0, 1),
        "└": (0, 1, 1, 0), "┘": (1, 0, 1, 0), "├": (0, 1, 1, 1), "┤": (1, 0, 1, 1), "┬": (1, 1, 0, 1), "┴": (1, 1, 1, 0),
        "┼": (1, 1, 1, 1),
    }
    double = {
        "═": (1, 1, 0, 0), "║": (0, 0, 1, 1), "╔": (0, 1, 0, 1), "╗": (1, 0, 0, 1), "╚": (0, 1, 1, 0), "╝": (1, 0, 1, 0),
        "╠": (0, 1, 1, 1), "╣": (1, 0, 1, 1), "╦": (1, 1, 0, 1), "╩": (1, 1, 1, 0), "╬": (1, 1, 1, 1),
    }
    drawn = {}
    middle_x, middle_y = width // 2, height // 2
    for character, (left, right, up, down) in arms.items():
        image = Image.new("1", (width, height))
        draw = ImageDraw.Draw(image)
        for strength, across, box in (
            (left, False, (0, middle_x)), (right, False, (middle_x, width)),
            (up, True, (0, middle_y)), (down, True, (middle_y, height)),
        ):
            if not strength:
                continue
            size = thin if strength == 1 else bold
            half = size // 2
            start, end = box
            if across:
                end = end + size - half if end == middle_y else end
                draw.rectangle((middle_x - half, start, middle_x - half + size - 1, end - 1), fill=1)
            else:
                end = end + size - half if end == middle_x else end
                draw.rectangle((start, middle_y - half, end - 1, middle_y - half + size - 1), fill=1)
        drawn[character] = image
    gap = thin + 1
    for character, (left, right, up, down) in double.items():
        image = Image.new("1", (width, height))
        draw = ImageDraw.Draw(image)
        for x_from, x_to, is_there in ((0, middle_x + gap, left), (middle_x - gap, width - 1, right)):
            if is_there:
                for y in (middle_y - gap, middle_y + gap):
                    draw.rectangle((x_from, y, x_to, y + thin - 1), fill=1)
        for y_from, y_to, is_there in ((0, middle_y + gap, up), (middle_y - gap, height - 1, down)):
            if is_there:
                for x in (middle_x - gap, middle_x + gap):
                    draw.rectangle((x, y_from, x + thin - 1, y_to), fill=1)
        drawn[character] = image
    parts = {
        "█": (0, 0, 2, 2), "▀": (0, 0, 2, 1), "▄": (0, 1, 2, 2), "▌": (0, 0, 1, 2), "▐": (1, 0, 2, 2), "▘": (0, 0, 1, 1),
        "▝": (1, 0, 2, 1), "▖": (0, 1, 1, 2), "▗": (1, 1, 2, 2),
    }
    for character, (x_from, y_from, x_to, y_to) in parts.items():
        image = Image.new("1", (width, height))
        area = (x_from * width // 2, y_from * height // 2, x_to * width // 2 - 1, y_to * height // 2 - 1)
        ImageDraw.Draw(image).rectangle(area, fill=1)
        drawn[character] = image
    for character, of_four in (("░", {0}), ("▒", {0, 2}), ("▓", {0, 1, 2})):
        image = Image.new("1", (width, height))
        for y in range(height):
            for x in range(width):
                if (x + 2 * y) % 4 in of_four:
                    image.putpixel((x, y), 1)
        drawn[character] = image
    return drawn


def joins(character):
    """Whether a form joins to the letter on its left, and to the one on its right."""
    form = unicodedata.decomposition(character).split(" ")[0]
    if character == "ـ":
        return True, True
    return form in ("<initial>", "<medial>"), form in ("<medial>", "<final>")


def letter(character, font, width, height):
    """A letter as the font draws it; one that joins touches the edge of its cell at the common height."""
    ascent, descent = font.getmetrics()
    smooth = Image.new("L", (width, height))
    top = (height - ascent - descent) // 2
    ImageDraw.Draw(smooth).text((0, top), character, font=font, fill=255)
    image = smooth.point(lambda it: 255 if it > THRESHOLD else 0).convert("1")
    base = top + ascent - 1
    thick = max(2, width // 6)
    rows = range(base - thick + 1, base + 1)
    left, right = joins(character)
    for is_joined, columns in ((left, range(width)), (right, range(width - 1, -1, -1))):
        if not is_joined:
            continue
        for x in columns:
            if any(image.getpixel((x, y)) for y in rows) and x not in (columns[0],):
                break
            for y in rows:
                image.putpixel((x, y), 1)
    return image


def font(width, height):
    """The whole font as bytes."""
    size = 1.0
    while ImageFont.truetype(SOURCE, size + 0.05).getlength("M") <= width + 0.01:
        size += 0.05
    source = ImageFont.truetype(SOURCE, size)
    drawn = boxes(width, height)
    taken = places()
    row_bytes = (width + 7) // 8
    bits = bytearray()
    table = bytearray()
    replacement = letter("\ufffd", source, width, height)
    for character in taken:
        if character is None:
            image = replacement
        elif character in drawn:
            image = drawn[character]
        else:
            image = letter(character, source, width, height)
        for y in range(height):
            row = 0
            for x in range(width):
                row |= (1 if image.getpixel((x, y)) else 0) << (row_bytes * 8 - 1 - x)
            bits += row.to_bytes(row_bytes, "big")
        if character:
            for it in dict.fromkeys(character + aliases(character)):
                table += it.encode()
        table += b"\xff"
    header = struct.pack("<8I", 0x864AB572, 0, 32, 1, PLACES, height * row_bytes, height, width)
    print(f"{width}x{height}: {sum(it is not None for it in taken)} of {PLACES} places", file=sys.stderr)
    return header + bytes(bits) + bytes(table)


for width, height in SIZES:
    file = pathlib.Path(__file__).with_name(f"kiosk-{width}x{height}.psf.gz")
    # Without time and name, so that the same set gives the same file.
    file.write_bytes(gzip.compress(font(width, height), 9, mtime=0))
