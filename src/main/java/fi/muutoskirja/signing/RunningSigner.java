package fi.muutoskirja.signing;

import org.springframework.context.SmartLifecycle;

/** The signer's thread begins after all else and ends before it, so that it delays neither. */
final class RunningSigner implements SmartLifecycle {
    private final SignerLoop loop;
    private volatile boolean running;

    RunningSigner(SignerLoop loop) {
        this.loop = loop;
    }

    SignerStanding standing() {
        return loop.standing();
    }

    @Override
    public void start() {
        loop.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        loop.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
