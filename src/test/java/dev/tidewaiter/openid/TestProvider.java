package dev.tidewaiter.openid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A real OpenID provider, outside the package that the service is scanned from; with two people: ann is an export officer, zoe is in no group that counts. */
public final class TestProvider implements AutoCloseable {

    public static final String SECRET = "the client's own secret";
    public static final String PASSWORD = "known to the provider only";

    private static final String CLIENT = "spring.security.oauth2.authorizationserver.client.tidewaiter.";

    private final ConfigurableApplicationContext context;

    public TestProvider() {
        System.setProperty(
                "org.springframework.boot.logging.LoggingSystem", "none"); // the log of tests is chosen by others
        this.context = new SpringApplicationBuilder(People.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "spring.config.name",
                        "none",
                        "server.port",
                        "0",
                        CLIENT + "registration.client-id",
                        "tidewaiter",
                        CLIENT + "registration.client-secret",
                        "{noop}" + SECRET,
                        CLIENT + "registration.client-authentication-methods",
                        "client_secret_basic",
                        CLIENT + "registration.authorization-grant-types",
                        "authorization_code",
                        CLIENT + "registration.redirect-uris",
                        "https://127.0.0.1/login/oauth2/code/house",
                        CLIENT + "registration.scopes",
                        "openid,profile",
                        CLIENT + "require-proof-key",
                        "true"))
                .run();
    }

    public String issuer() {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
                "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration"
            })
    static class People {

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("ann")
                            .password("{noop}" + PASSWORD)
                            .authorities("export-officers")
                            .build(),
                    User.withUsername("zoe")
                            .password("{noop}" + PASSWORD)
                            .authorities("canteen")
                            .build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> groups() {
            return token -> {
                Collection<?> groups = token.getPrincipal().getAuthorities();
                List<String> names =
                        groups.stream().map(group -> group.toString()).toList();
                token.getClaims()
                        .claim("groups", names)
                        .claim("preferred_username", token.getPrincipal().getName());
            };
        }
    }
}
