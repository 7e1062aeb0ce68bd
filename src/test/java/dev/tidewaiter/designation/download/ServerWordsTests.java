package dev.tidewaiter.designation.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asks for something is named: the publisher, or the proxy before him. */
class ServerWordsTests {

    private static final URI PUBLISHER = URI.create("https://lists.example/un.xml");

    @Test
    void aProxyThatAsksForAPasswordIsNotTakenForThePublisher() {
        assertThat(ServerWords.refused(PUBLISHER, 407).getMessage())
                .startsWith("The proxy before lists.example asks for a name and a password");
        assertThat(ServerWords.refused(PUBLISHER, 401).getMessage())
                .startsWith("lists.example answers with code 401")
                .contains("It asks for a name and a password");
    }

    @Test
    void aProxyThatIsNotThereIsNotTakenForThePublisher() throws InvalidAddress {
        var nobody = new ConnectException("refused");

        assertThat(ServerWords.notReached(PUBLISHER, ListProxy.of("proxy.example:3128", Map.of()), nobody)
                        .getMessage())
                .startsWith("The proxy proxy.example:3128 before lists.example takes no connection");
        assertThat(ServerWords.notReached(
                                PUBLISHER,
                                ListProxy.of("proxy.example:3128", Map.of()),
                                new HttpConnectTimeoutException("no answer"))
                        .getMessage())
                .startsWith("The proxy proxy.example:3128 before lists.example takes no connection");
        assertThat(ServerWords.notReached(
                                PUBLISHER,
                                ListProxy.of("proxy.example:3128", Map.of("NO_PROXY", "lists.example")),
                                nobody)
                        .getMessage())
                .startsWith("lists.example takes no connection");
    }

    @Test
    void aProxyIsNamedWithItsPort() throws InvalidAddress {
        assertThatThrownBy(() -> ListProxy.of("nonsense", Map.of()))
                .isInstanceOf(InvalidAddress.class)
                .hasMessage("\"nonsense\" is no proxy. Write it as HOST:PORT.");
        assertThat(ListProxy.of("127.0.0.1:3128", Map.of()).select(PUBLISHER).toString())
                .contains("127.0.0.1:3128");
    }
}
