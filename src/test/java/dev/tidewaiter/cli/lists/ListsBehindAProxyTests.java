package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are fetched through the proxy that is named, and only what is on this machine is not. */
class ListsBehindAProxyTests {

    private static final String WANTS_A_NAME =
            "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";

    @TempDir
    private Path folder;

    private ServerSocket proxy;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void startAProxy() throws IOException {
        proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::answer);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void closeIt() throws IOException {
        proxy.close();
    }

    private void answer() {
        try {
            while (true) {
                try (var caller = proxy.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                    asked.add(String.valueOf(in.readLine()));
                    while (!String.valueOf(in.readLine()).isEmpty()) {
                        // the rest of the head
                    }
                    caller.getOutputStream().write(WANTS_A_NAME.getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                }
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException broken) {
            asked.add(broken.toString());
        }
    }

    private Call refresh(String address) throws IOException {
        var addresses = Files.writeString(folder.resolve("addresses.tsv"), "UN\tun.xml\t" + address + "\n");
        return Call.of(
                "lists",
                "refresh",
                "--addresses",
                addresses.toString(),
                "--proxy",
                "localhost:" + proxy.getLocalPort(),
                "--data",
                folder.resolve("data").toString(),
                "UN");
    }

    @Test
    void aListIsAskedForThroughTheProxy() throws IOException {
        var refresh = refresh("https://lists.example/un.xml");

        assertThat(refresh.exitCode()).as(refresh.out() + refresh.err()).isEqualTo(3);
        assertThat(asked).isNotEmpty().allMatch("CONNECT lists.example:443 HTTP/1.1"::equals);
        assertThat(refresh.err()).contains("The proxy before lists.example asks for a name and a password");
    }

    @Test
    void aListOnThisMachineIsNot() throws IOException {
        try (var server = new ListServer()) {
            refresh(server.address("/un.xml"));

            assertThat(server.asked()).isNotEmpty();
            assertThat(asked).isEmpty();
        }
    }
}
