package org.rareearthatlas;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.rareearthatlas.account.Invitations;
import org.rareearthatlas.exchange.backup.UpgradeBackupStarted;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/// The few words on the console: where the atlas is, and that it has stopped. Everything else goes to the log file.
final class ConsoleNotices implements ApplicationListener<ApplicationEvent> {

    private final DataFolder folder;
    private boolean ready;

    ConsoleNotices(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        switch (event) {
            case ApplicationContextInitializedEvent _ -> silenceLogging();
            case ApplicationReadyEvent started -> ready(started.getApplicationContext());
            case UpgradeBackupStarted _ ->
                System.out.println("Rare Earth Atlas: backing the database up before this version brings it up to date;"
                        + " with many deposits that takes some minutes.");
            case ContextClosedEvent _ when ready -> System.out.println("Rare Earth Atlas: stopping.");
            default -> {}
        }
    }

    /// When the disk is full, the logging library would tell so on the console again and again.
    private static void silenceLogging() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            StatusManager trouble = logging.getStatusManager();
            trouble.getCopyOfStatusListenerList().forEach(trouble::remove);
        }
    }

    private void ready(ApplicationContext application) {
        Environment environment = application.getEnvironment();
        // A command that needs the atlas for a moment has its own words.
        ready = !environment.getProperty("atlas.quiet", Boolean.class, false);
        String address = address(environment);
        folder.announce("process %d, %s".formatted(ProcessHandle.current().pid(), address));
        if (ready) {
            System.out.println("Rare Earth Atlas: " + address + " (Ctrl-C stops it)");
            application
                    .getBean(Invitations.class)
                    .firstAdministrator()
                    .ifPresent(token -> askForAdministrator(address, token));
        }
    }

    /// The token goes to the console alone, never to the log.
    private static void askForAdministrator(String address, String token) {
        System.out.printf(
                "Rare Earth Atlas: nobody administers this atlas yet. Open %s/setup within 24 hours and enter this token, which works once: %s%n",
                address, token);
    }

    static String address(Environment environment) {
        return "http://localhost:%s%s"
                .formatted(
                        environment.getRequiredProperty("local.server.port"),
                        environment.getProperty("server.servlet.context-path", ""));
    }
}
