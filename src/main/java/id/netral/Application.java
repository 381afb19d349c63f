package id.netral;

import id.netral.database.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Netral. */
@SpringBootApplication
public class Application {

    /** Starts the server; see {@code ./netral run --help} for the settings. */
    public static void main(String[] args) {
        try {
            var application = new SpringApplication(Application.class);
            application.addListeners(new EarlyDatabase());
            application.run(args);
        } catch (RuntimeException failure) {
            // Spring has said what is wrong and closed what it opened; a thread of the database's launcher would keep
            // us alive.
            System.exit(1);
        }
    }
}
