package dev.tidewaiter.web.api;

import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A request that may come again.
 *
 * @param account who asks
 * @param key     the key that the caller gave it; null for none
 * @param texts   the address, and what is said there
 * @param file    what came with it; null for nothing
 */
record KeyedRequest(
        String account,
        @Nullable String key,
        List<String> texts,
        @Nullable MultipartFile file) {

    /** Tells whether a request that comes with a key again is the same. */
    String hash() {
        var hash = Sha256.digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), hash)) {
            for (var text : texts) {
                put(out, text);
            }
            if (file != null) {
                put(out, String.valueOf(file.getOriginalFilename()));
                try (InputStream content = file.getInputStream()) {
                    content.transferTo(out);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write(0); // so that no two lists of texts read alike
    }
}
