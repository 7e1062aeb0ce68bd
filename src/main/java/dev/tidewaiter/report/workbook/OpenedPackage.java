package dev.tidewaiter.report.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook as the zip of parts that it is, and how its parts hang together. */
final class OpenedPackage implements Closeable {

    static final String TYPES = "[Content_Types].xml";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

    /** A relationship: what it is for, in the last word of its type, and the part it leads to. */
    record Link(String id, String type, String target) {}

    OpenedPackage(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            byName.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        // part names are equal without regard to case, and some writers use the wrong slash
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntriesInPhysicalOrder());
    }

    boolean has(String part) {
        return byName.containsKey(key(part));
    }

    /** The name of a part as the zip spells it. */
    String spelled(String part) throws IOException {
        return entry(part).getName();
    }

    private ZipArchiveEntry entry(String part) throws IOException {
        var entry = byName.get(key(part));
        if (entry == null) {
            throw new IOException("its part " + part + " is not there");
        }
        return entry;
    }

    /** A part as UTF-8. */
    InputStream open(String part) throws IOException {
        return Xml.utf8(zip.getInputStream(entry(part)));
    }

    byte[] bytes(String part) throws IOException {
        try (var in = open(part)) {
            return in.readAllBytes();
        }
    }

    /** The bytes of an entry as they lie in the zip, compressed. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    static String relsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Where a part leads, by relationship id; empty when it leads nowhere. */
    Map<String, Link> linksOf(String part) throws IOException {
        var links = new LinkedHashMap<String, Link>();
        var rels = relsOf(part);
        if (!has(rels)) {
            return links;
        }
        var scan = XmlScanner.reading(bytes(rels));
        while (scan.next()) {
            var id = scan.opens() && scan.depth() == 1 ? scan.value("Id") : null;
            var type = id == null ? null : scan.value("Type");
            var target = id == null ? null : scan.value("Target");
            if (id != null && type != null && target != null && !"External".equals(scan.value("TargetMode"))) {
                links.put(id, new Link(id, type.substring(type.lastIndexOf('/') + 1), resolved(part, target)));
            }
        }
        return links;
    }

    @Nullable
    Link linkOf(String part, String type) throws IOException {
        for (var link : linksOf(part).values()) {
            if (link.type().equals(type)) {
                return link;
            }
        }
        return null;
    }

    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayList<>(List.of(part.split("/", -1)));
        steps.remove(steps.size() - 1);
        for (var step : target.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
