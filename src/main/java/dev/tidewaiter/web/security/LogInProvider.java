package dev.tidewaiter.web.security;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.HttpServerErrorException;

/** One provider, and what it has said of itself. It is asked in a thread of its own, so that nobody waits as long as the network does. */
final class LogInProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LogInProvider.class);
    /** Where an exception was made is told by the first lines of its trace. */
    private static final int FRAMES = 3;

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration AT_START = Duration.ofSeconds(5);
    private static final Duration ON_A_PAGE = Duration.ofSeconds(2);

    private final String id;
    private final String name;
    private final @Nullable String issuer;
    private final OAuth2ClientProperties settings = new OAuth2ClientProperties();
    private volatile @Nullable ClientRegistration known;
    private volatile boolean wasAway;
    private volatile boolean wasNotAsSet;
    private CompletableFuture<ClientRegistration> answer;
    private long askedAt;

    /**
     * One of those that the settings name; is asked at once.
     *
     * @param client what it knows this service by
     * @param issuer its address where it says the rest itself; null where the settings do
     * @param all    what the settings say of providers
     */
    LogInProvider(
            String id, Registration client, @Nullable String issuer, Map<String, OAuth2ClientProperties.Provider> all) {
        this.id = id;
        this.name = client.getClientName() == null ? id : client.getClientName();
        this.issuer = issuer;
        settings.getRegistration().put(id, client);
        settings.getProvider().putAll(all);
        this.answer = asked();
    }

    String id() {
        return id;
    }

    /** As it says itself, or else the settings. */
    String name() {
        var registration = known;
        return registration == null ? name : registration.getClientName();
    }

    private CompletableFuture<ClientRegistration> asked() {
        var begun = new CompletableFuture<ClientRegistration>();
        askedAt = System.nanoTime();
        var thread = new Thread(() -> ask(begun), "log-in provider " + id);
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    private void ask(CompletableFuture<ClientRegistration> begun) {
        try {
            var registration = new OAuth2ClientPropertiesMapper(settings)
                    .asClientRegistrations()
                    .get(id);
            if (wasAway) {
                LOG.info("the log-in provider {} can be reached", id);
            }
            known = registration;
            begun.complete(registration);
        } catch (Throwable failed) { // whatever it is, whoever waits must learn that this asking is over
            begun.completeExceptionally(failed);
        }
    }

    /** Each said once, and not each time that it is asked again. */
    private void isAway(String why) {
        if (!wasAway) {
            wasAway = true;
            LOG.warn(
                    "the log-in provider {} ({}) cannot be reached: {}. Name and password are taken; it is asked again when"
                            + " somebody opens the log-in page",
                    id,
                    issuer,
                    why);
        }
    }

    private void isNotAsSet(String why) {
        if (!wasNotAsSet) {
            wasNotAsSet = true;
            LOG.error(
                    "the log-in provider {} ({}) answers otherwise than tidewaiter.yaml has it: {} Nobody comes in by it until one"
                            + " of the two is corrected",
                    id,
                    issuer,
                    why);
        }
    }

    /** Waits a little for its first answer. What is wrong with the settings is thrown; that it is away is not. */
    void awaitFirst() {
        try {
            begun().get(AT_START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            isAway("it does not answer");
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            if (issuer != null && cause != null && isForNow(cause)) {
                isAway(reason(cause));
            } else if (cause instanceof RuntimeException wrong) {
                throw wrong;
            } else if (cause instanceof Error broken) {
                throw broken;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether nobody answered, a server that has a fault itself, or one that knows no such page: a gateway says so too, as long as the
     * provider behind it starts. What an answer says otherwise is told by somebody who is there.
     */
    private static boolean isForNow(@Nullable Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof HttpServerErrorException || saysNothing(cause)) {
                return true;
            }
        }
        return false;
    }

    /** What Spring makes of answers from 400 to 499 to all its questions; which of them it was, it does not hand on. */
    private static boolean saysNothing(Throwable failed) {
        return failed instanceof IllegalArgumentException
                && failed.getCause() == null
                && Stream.of(failed.getStackTrace())
                        .limit(FRAMES)
                        .anyMatch(frame -> frame.getClassName().equals(ClientRegistrations.class.getName()));
    }

    private static String reason(Throwable failed) {
        return saysNothing(failed)
                ? "it answers, and does not say how people log in by it; it may be starting yet, or the issuer's address is another"
                : NestedExceptionUtils.getMostSpecificCause(failed).toString();
    }

    /** The asking that is under way, or was the last; nobody begins another so soon. */
    private synchronized CompletableFuture<ClientRegistration> begun() {
        if (answer.isCompletedExceptionally() && since() > PAUSE.toNanos()) {
            answer = asked();
        }
        return answer;
    }

    private synchronized long since() {
        return System.nanoTime() - askedAt;
    }

    /** What it has said; null as long as it cannot be reached. */
    @Nullable
    ClientRegistration known() {
        var registration = known;
        if (registration != null) {
            return registration;
        }
        try {
            return begun().get(Math.max(0, ON_A_PAGE.toNanos() - since()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            if (cause != null && isForNow(cause)) {
                isAway(reason(cause));
            } else {
                isNotAsSet(cause == null ? "it gave no reason" : String.valueOf(cause.getMessage()));
            }
            return null;
        } catch (TimeoutException away) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
