package dev.tidewaiter.spreadsheet.opc;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An Office package: its parts by name, and how they hang together. Part names ignore case, and some writers use
 * backslashes.
 */
public final class OpcPackage implements Closeable {

    /** The part that says what every other part is. */
    public static final String CONTENT_TYPES = "[Content_Types].xml";

    /** A real workbook has tens of parts, one with many pictures thousands. */
    private static final int MOST_PARTS = 50_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;

    private OpcPackage(ZipFile zip, Map<String, ZipEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /**
     * Opens a package.
     *
     * @throws Refusal when its directory is damaged, or such as no workbook has
     */
    public static OpcPackage open(Path file) throws Refusal, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of(
                    "file.damaged",
                    "the file is cut off or damaged: its directory cannot be read.",
                    "Ask for the file again, or open it in Excel, let it repair the file, and save it.");
        }
        try {
            return new OpcPackage(zip, index(zip));
        } catch (Refusal | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /**
     * Holds a package in memory to a size, before anything in it is unpacked for good.
     *
     * @throws IOException when it is no package, or holds more; the message says which
     */
    public static void holdTo(long mostBytes, int mostParts, byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[8192];
            long bytes = 0;
            int parts = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read > 0 && bytes <= mostBytes; read = zip.read(buffer)) {
                    bytes += read;
                }
                if (parts > mostParts || bytes > mostBytes) {
                    throw new IOException("it holds more than " + (mostBytes >> 20) + " MB or " + mostParts + " parts");
                }
            }
            if (parts == 0) {
                throw new IOException("it is no .xlsx file");
            }
        }
    }

    private static Map<String, ZipEntry> index(ZipFile zip) throws Refusal {
        if (zip.size() > MOST_PARTS) {
            throw Refusal.of(
                    "the file holds %d parts, which no workbook needs.".formatted(zip.size()),
                    "Do not open it; ask the sender for a plain workbook.");
        }
        var parts = new HashMap<String, ZipEntry>();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                // two programs could then show two different contents
                throw Refusal.of(
                        "the file holds the part \"%s\" twice, so it is not clear which one counts."
                                .formatted(entry.getName()),
                        "Open it in Excel, check it, and save it under a new name.");
            }
        }
        return parts;
    }

    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The name of a part as the package spells it; as it was asked for when there is none. */
    public String spelled(String part) {
        var entry = parts.get(key(part));
        return entry == null ? part : entry.getName();
    }

    /** The part as a stream that refuses to grow without end; null when there is none of that name. */
    public @Nullable InputStream stream(String part) throws Refusal {
        var entry = parts.get(key(part));
        if (entry == null) {
            return null;
        }
        try {
            var in = zip.getInputStream(entry);
            return in == null ? null : new BoundedStream(in, entry.getCompressedSize());
        } catch (IOException e) {
            throw XmlReader.refusal(e);
        }
    }

    /** Where a part leads, by relationship id, in the order of the file; where the package itself leads, for the empty name. */
    public Map<String, Relationship> relationships(String part) throws Refusal, IOException {
        var stream = stream(relationshipsPart(part));
        var targets = new LinkedHashMap<String, Relationship>();
        if (stream == null) {
            return targets;
        }
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        try (var xml = XmlReader.open(stream)) {
            while (xml.nextElement()) {
                var target = xml.attribute("Target");
                var type = xml.attribute("Type");
                var id = xml.attribute("Id");
                if (xml.name().equals("Relationship") && target != null && type != null && id != null) {
                    var kind = type.substring(type.lastIndexOf('/') + 1);
                    boolean outside = "External".equals(xml.attribute("TargetMode"));
                    targets.put(id, new Relationship(kind, outside ? target : resolved(folder, target)));
                }
            }
        }
        return targets;
    }

    /** The name of the part that holds a part's relationships. */
    public static String relationshipsPart(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String resolved(String folder, String target) {
        var path = target.replace('\\', '/');
        path = path.startsWith("/") ? path.substring(1) : folder + path;
        var steps = new ArrayList<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** What a part is, as the package says of it by name; null when it does not. */
    public @Nullable String contentType(String part) throws Refusal, IOException {
        var stream = stream(CONTENT_TYPES);
        if (stream == null) {
            return null;
        }
        try (var xml = XmlReader.open(stream)) {
            while (xml.nextElement()) {
                var name = xml.attribute("PartName");
                if (name != null && name.equalsIgnoreCase("/" + part)) {
                    return xml.attribute("ContentType");
                }
            }
        }
        return null;
    }

    private static String key(String name) {
        var key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
