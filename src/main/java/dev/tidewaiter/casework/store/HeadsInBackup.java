package dev.tidewaiter.casework.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of the audit log's heads, as it belongs to tables that are read after this is made. */
final class HeadsInBackup {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(?= )");

    private final Path heads;
    private final @Nullable BasicFileAttributes before;

    HeadsInBackup(Path heads) throws IOException {
        this.heads = heads;
        this.before = about(heads);
    }

    /** What there is to know of a file; null where there is none. */
    private static @Nullable BasicFileAttributes about(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAttributes(file, BasicFileAttributes.class) : null;
    }

    /**
     * What was noted before the tables were read, all of it: a head of a step that they do not have shows that the log was cut short. Of
     * what was noted meanwhile, the steps that they have. A line that is no head goes with them, for whoever verifies the log.
     */
    void writeTo(OutputStream out, long lastStep) throws IOException {
        long notedBefore = notedBefore();
        long begins = 0;
        try (var lines = Files.newBufferedReader(heads, StandardCharsets.ISO_8859_1)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var number = NUMBER.matcher(line);
                if (begins < notedBefore || !number.lookingAt() || Long.parseLong(number.group()) <= lastStep) {
                    out.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                begins += line.length() + 1L;
            }
        }
    }

    /** Where what was noted before ends; in a file that was begun anew meanwhile nobody can tell. */
    private long notedBefore() throws IOException {
        var now = about(heads);
        return before == null || now == null || !Objects.equals(before.fileKey(), now.fileKey()) ? 0 : before.size();
    }

    /** The file under the names by which it is kept where it was begun anew: what it said wrong is for whoever looks into it. */
    List<Path> keptBeside() throws IOException {
        var folder = heads.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        var name = Pattern.compile(Pattern.quote(heads.getFileName() + ".") + "[0-9]+");
        try (var all = Files.list(folder)) {
            return all.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    // a directory in the place of the file is put aside as well and holds no head; what may not be read
                    // keeps no backup back
                    .filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
                    .sorted()
                    .toList();
        }
    }
}
