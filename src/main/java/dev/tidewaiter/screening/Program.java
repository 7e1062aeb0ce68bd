package dev.tidewaiter.screening;

import dev.tidewaiter.files.ProgramFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which program gave an answer.
 *
 * @param version its version; {@code development} where the build has not written it down, as in an editor
 * @param sha256  the hash of its classes, resources and libraries; {@code not hashed} in development
 */
public record Program(String version, String sha256) {

    /** Where the build writes it; read in one step, so that no start has to hash the program. */
    static final String RESOURCE = "tidewaiter.properties";

    private static final String VERSION = "version";
    private static final String SHA_256 = "sha256";
    private static final Program DEVELOPMENT = new Program("development", "not hashed");

    /** The program that runs. */
    public static Program running() {
        try {
            var file = ProgramFile.ifThere(Program.class, "/" + RESOURCE);
            if (file == null) {
                return DEVELOPMENT;
            }
            var written = new Properties();
            written.load(new ByteArrayInputStream(file));
            return new Program(
                    written.getProperty(VERSION, DEVELOPMENT.version()),
                    written.getProperty(SHA_256, DEVELOPMENT.sha256()));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program is incomplete: " + RESOURCE, broken);
        }
    }

    /** Whether the build has hashed it, so that one program is told from the next. */
    public boolean isHashed() {
        return !sha256.equals(DEVELOPMENT.sha256);
    }

    /** The name and version, such as {@code tidewaiter 0.1.0}. */
    public String title() {
        return "tidewaiter " + version;
    }

    /** What {@link #running} reads. */
    byte[] written() {
        return (VERSION + "=" + version + "\n" + SHA_256 + "=" + sha256 + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
