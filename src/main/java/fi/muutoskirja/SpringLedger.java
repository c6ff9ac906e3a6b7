package fi.muutoskirja;

import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.OpenLedger;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The ledger as an application context. */
final class SpringLedger implements OpenLedger {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ConfigurableApplicationContext context;

    private SpringLedger(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closing.countDown();
            }
        });
    }

    static OpenLedger open(Doors doors, List<String> settings, Consumer<String> progress) {
        var type = switch (doors) {
            case WEB -> WebApplicationType.SERVLET;
            case CLOSED -> WebApplicationType.NONE;
        };
        try {
            return new SpringLedger(new SpringApplicationBuilder(LedgerApplication.class)
                    .web(type)
                    .initializers(new OwnDatabase(progress))
                    .run(settings.toArray(String[]::new)));
        } catch (RuntimeException failure) {
            throw WhyNotOpen.of(failure);
        }
    }

    @Override
    public <T> T part(Class<T> type) {
        var part = context.getBeanProvider(type).getIfAvailable();
        if (part == null) {
            throw new CannotDo("This program has no " + type.getSimpleName() + ".");
        }
        return part;
    }

    @Override
    public URI address() {
        var environment = context.getEnvironment();
        return URI.create("http://%s:%s/"
                .formatted(
                        environment.getProperty("server.address", "localhost"),
                        environment.getProperty("local.server.port")));
    }

    @Override
    public boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
