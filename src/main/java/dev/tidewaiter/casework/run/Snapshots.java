package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What answers rested on, each kept once by the hash of its content, packed. */
public final class Snapshots {

    private final Database database;
    private final Clock clock;

    public Snapshots(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps some content; gives its hash. */
    String keep(String kind, String title, byte[] content) {
        var sha256 = Sha256.of(content);
        boolean isKept = database.jdbc()
                        .sql("select count(*) from snapshot where sha256 = :sha")
                        .param("sha", sha256)
                        .query(Long.class)
                        .single()
                > 0;
        if (!isKept) {
            database.jdbc()
                    .sql("""
                            insert into snapshot (sha256, kind, title, content, kept_at) values (:sha, :kind, :title, :content, :now)
                            on conflict (sha256) do nothing""")
                    .param("sha", sha256)
                    .param("kind", kind)
                    .param("title", title)
                    .param("content", packed(content))
                    .param("now", clock.millis())
                    .update();
        }
        return sha256;
    }

    /** When each list that was ever held was last seen to have changed, in milliseconds since 1970, by its title. */
    public Map<String, Long> listsChanged() {
        var changed = new HashMap<String, Long>();
        database.jdbc()
                .sql("select title, max(kept_at) from snapshot where kind = 'list' group by title")
                .query(row -> {
                    changed.put(row.getString(1), row.getLong(2));
                });
        return changed;
    }

    /** The content with a hash; nothing where it is not kept, or is no longer what it was. */
    public Optional<byte[]> find(String sha256) {
        return database.jdbc()
                .sql("select content from snapshot where sha256 = :sha")
                .param("sha", sha256)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .map(Snapshots::unpacked)
                .filter(content -> Sha256.of(content).equals(sha256));
    }

    private static byte[] packed(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 4);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        } catch (IOException broken) {
            return new byte[0]; // which has another hash
        }
    }
}
