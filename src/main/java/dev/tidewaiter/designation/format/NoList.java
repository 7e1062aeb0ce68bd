package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.letters.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Why a file is no list, in words of somebody who looked into it. */
final class NoList {

    private static final int SHORT = 2_000;
    private static final int QUOTED = 60;
    private static final List<String> UNVERIFIED = List.of("COUNTRY", "NAME", "ADDRESS");

    private static final String OPEN_DOCUMENT_MEMBER = "mimetype";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private NoList() {}

    static String because(ListHead head) {
        var file = head.file().getFileName();
        var text = head.text();
        var root = head.root();
        if (OfacLegacy.isPart(head)) {
            return file
                    + " holds only aliases, addresses or remarks. Give the folder that holds it together with sdn.csv.";
        }
        if (head.isZipped() && isOpenDocument(head)) {
            return file
                    + " is an OpenDocument file, which lists are not read from. Open it and save it as .xlsx or .csv, or download"
                    + " the list in one of these.";
        }
        if (head.isZipped() && head.row().isEmpty()) {
            return file
                    + " is packed, and no list can be read from it. If it is a zip, unpack it and give the files that are"
                    + " in it; if it is a workbook, it is cut off: download it again.";
        }
        if (isPage(text)) {
            return file
                    + " is no list that can be read, but a web page: the download was answered with one. Download the"
                    + " list again.";
        }
        if (text.startsWith("<")) {
            return file + " is no list that can be read: "
                    + (root == null ? "it begins like XML and is none" : "its first element is " + root.name()) + ". "
                    + ListFormat.known();
        }
        if (head.row().containsAll(UNVERIFIED)) {
            return file
                    + " has columns as those in which the Unverified List was published before 2015, and nothing in it says that"
                    + " it is that list. Take the Consolidated Screening List, which holds it.";
        }
        var near = NearFormat.of(head);
        if (near.isPresent()) {
            return file + near.get() + ". Download it again, or give it as its publisher writes it.";
        }
        if (!head.isZipped()
                && text.length() < SHORT
                && !text.contains(",")
                && !text.contains(";")
                && !text.contains("{")) {
            var first = text.lines().findFirst().orElse("");
            return "%s is no list that can be read: it says only \"%s\". Download the list again."
                    .formatted(file, Characters.shortened(first, QUOTED));
        }
        return file + " is no list that can be read. " + ListFormat.known();
    }

    /**
     * One of its members says what it is, mostly the first (OpenDocument 1.3, part 2, 3.3), though not every program writes it there. The
     * directory leads to it past members however large, and the names of others may be in any encoding.
     */
    private static boolean isOpenDocument(ListHead head) {
        try (var zip = new ZipFile(head.file().toFile(), StandardCharsets.ISO_8859_1)) {
            var member = zip.getEntry(OPEN_DOCUMENT_MEMBER);
            if (member == null) {
                return false;
            }
            try (var content = zip.getInputStream(member)) {
                return new String(content.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.US_ASCII)
                        .equals(OPEN_DOCUMENT);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isPage(String text) {
        var begin = text.substring(0, Math.min(text.length(), SHORT)).toLowerCase(Locale.ROOT);
        return begin.startsWith("<!doctype html") || begin.contains("<html");
    }
}
