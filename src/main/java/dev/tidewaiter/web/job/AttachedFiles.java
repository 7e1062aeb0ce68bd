package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.decision.Attachments;
import dev.tidewaiter.casework.decision.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Files that come with answers, and go back to whoever looks at those. */
@Component
public final class AttachedFiles {

    private final Attachments attachments;

    AttachedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Whether somebody chose a file; a field of a form that was left empty comes as a part without a name. */
    public static boolean isChosen(@Nullable MultipartFile part) {
        return part != null
                && (!part.isEmpty()
                        || !String.valueOf(part.getOriginalFilename()).isEmpty());
    }

    /**
     * Keeps a file; gives its hash.
     *
     * @throws dev.tidewaiter.casework.decision.RefusedStep when it has no place here
     */
    public String keep(MultipartFile part, String account) {
        return attachments.keep(SentName.of(part, "attachment"), content(part), account);
    }

    /** One byte more than may be, so that what is too big is never read whole. */
    private static byte[] content(MultipartFile part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(Attachments.MOST_BYTES + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was attached to a decision. */
    public ResponseEntity<byte[]> of(Decision decision) {
        var hash = decision.given().attachment();
        var file = hash == null ? null : attachments.find(hash).orElse(null);
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing is attached to this decision.");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.media()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
