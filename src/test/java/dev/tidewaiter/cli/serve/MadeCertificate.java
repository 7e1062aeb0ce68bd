package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A certificate of one's own with its key, made by the JDK's tool. */
public record MadeCertificate(Path keys) {

    public static final String PASSWORD = "changeit";

    private static final String ALIAS = "desk";
    private static final String PBE = "PBEWithSHA1AndDESede";

    /** One for so many days from now on. */
    public static MadeCertificate in(Path folder, String kind, int days) throws IOException, InterruptedException {
        var keys = folder.resolve(UUID.randomUUID() + ".p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        kind,
                        "-validity",
                        Integer.toString(days),
                        "-dname",
                        "CN=127.0.0.1",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return new MadeCertificate(keys);
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    public X509Certificate certificate() throws IOException, GeneralSecurityException {
        return (X509Certificate) store().getCertificate(ALIAS);
    }

    private PrivateKey key() throws IOException, GeneralSecurityException {
        return (PrivateKey) store().getKey(ALIAS, PASSWORD.toCharArray());
    }

    /** Another file, in which this key stands beside the certificate of another. */
    public Path withCertificateOf(MadeCertificate other) throws IOException, GeneralSecurityException {
        var mixed = KeyStore.getInstance("PKCS12");
        mixed.load(null, null);
        mixed.setKeyEntry(ALIAS, key(), PASSWORD.toCharArray(), new Certificate[] {other.certificate()});
        var file = keys.resolveSibling(UUID.randomUUID() + ".p12");
        try (var out = Files.newOutputStream(file)) {
            mixed.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    Path certificateFile() throws IOException, GeneralSecurityException {
        return pem("CERTIFICATE", certificate().getEncoded());
    }

    Path keyFile() throws IOException, GeneralSecurityException {
        return pem("PRIVATE KEY", key().getEncoded());
    }

    Path encryptedKeyFile() throws IOException, GeneralSecurityException {
        var cipher = Cipher.getInstance(PBE);
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance(PBE).generateSecret(new PBEKeySpec(PASSWORD.toCharArray())));
        var encrypted = cipher.doFinal(key().getEncoded());
        return pem(
                "ENCRYPTED PRIVATE KEY", new EncryptedPrivateKeyInfo(cipher.getParameters(), encrypted).getEncoded());
    }

    private Path pem(String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                keys.resolveSibling(UUID.randomUUID() + ".pem"),
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what));
    }
}
