package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.wording.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that go with decisions, each kept once by its hash. What kind of file it is, is told from its content. */
public final class Attachments {

    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Database database;
    private final Clock clock;

    public Attachments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An attached file.
     *
     * @param sha256  its hash
     * @param name    what its sender called it
     * @param media   what it is
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    public record Attachment(String sha256, String name, String media, byte[] content) {

        /** Whether the bytes are those that the hash was counted over. */
        boolean isWhole() {
            return sha256.equals(Sha256.of(content));
        }
    }

    /**
     * An attached file without its content.
     *
     * @param sha256 its hash
     * @param name   what its sender called it
     * @param media  what it is
     * @param bytes  how many it has
     */
    record Kept(String sha256, String name, String media, long bytes) {}

    /**
     * Keeps a file; gives its hash.
     *
     * @throws Refused when it is too big, empty or of a kind that has no place here
     */
    public String keep(String name, byte[] content, String by) {
        if (content.length > MOST_BYTES) {
            throw RefusedStep.wrong(
                    Wording.of("step.large", "The attached file has more than 10 MB. Attach the pages that count."));
        }
        var media = media(content);
        var sha256 = Sha256.of(content);
        database.jdbc()
                .sql("""
                        insert into attachment (sha256, name, media, content, added_by, added_at)
                        values (:sha, :name, :media, :content, :by, :now) on conflict (sha256) do nothing""")
                .param("sha", sha256)
                .param("name", name)
                .param("media", media)
                .param("content", content)
                .param("by", by)
                .param("now", clock.millis())
                .update();
        return sha256;
    }

    /** One by its hash. */
    public Optional<Attachment> find(String sha256) {
        return database.jdbc()
                .sql("select * from attachment where sha256 = :sha")
                .param("sha", sha256)
                .query((row, n) -> new Attachment(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("media"),
                        row.getBytes("content")))
                .optional();
    }

    /** What there is to know of one by its hash. */
    Optional<Kept> about(String sha256) {
        return database.jdbc()
                .sql("select sha256, name, media, length(content) as bytes from attachment where sha256 = :sha")
                .param("sha", sha256)
                .query((row, n) -> new Kept(
                        row.getString("sha256"), row.getString("name"), row.getString("media"), row.getLong("bytes")))
                .optional();
    }

    /** What the files of some hashes were called, by their hash. */
    public Map<String, String> names(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : database
                        .jdbc()
                        .sql("select sha256, name from attachment where sha256 in (:shas)")
                        .param("shas", hashes)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String media(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return "application/pdf";
        }
        if (begins(content, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (begins(content, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return "application/zip"; // Office documents are that, too
        }
        if (content.length > 0 && isText(content)) {
            return "text/plain";
        }
        throw RefusedStep.wrong(
                Wording.of(
                        "step.otherKind",
                        "The attached file is none of PDF, PNG, JPEG, an Office document or text. Print it as PDF and attach that."));
    }

    private static boolean begins(byte[] content, int... bytes) {
        return content.length >= bytes.length
                && IntStream.range(0, bytes.length).allMatch(i -> (content[i] & 0xff) == bytes[i]);
    }

    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
