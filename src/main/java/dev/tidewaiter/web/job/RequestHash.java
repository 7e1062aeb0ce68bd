package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether a request that comes with a key again is the same request. */
final class RequestHash {

    private RequestHash() {}

    /** The hash of names, contents and facts, in hexadecimal. */
    static String of(List<? extends Jobs.Upload> uploads, RunFacts facts) throws IOException {
        var hash = Sha256.digest();
        var out = new DigestOutputStream(OutputStream.nullOutputStream(), hash);
        for (var upload : uploads) {
            text(out, upload.name());
            try (InputStream content = upload.content()) {
                content.transferTo(out);
            }
            out.write(0);
        }
        facts(out, "", facts.all());
        for (var file : facts.files().entrySet()) {
            facts(out, file.getKey() + ".", file.getValue());
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void facts(OutputStream out, String of, Map<String, String> facts) throws IOException {
        for (var fact : new TreeMap<>(facts).entrySet()) {
            text(out, of + fact.getKey());
            text(out, fact.getValue());
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write(0);
    }
}
