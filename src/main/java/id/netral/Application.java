package id.netral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Netral. */
@SpringBootApplication
public class Application {

    /** Starts the server; see {@code ./netral run --help} for the settings. */
    public static void main(String[] args) {
        try {
            SpringApplication.run(Application.class, args);
        } catch (RuntimeException failure) {
            // Spring has said what is wrong and closed what it opened; a thread of the database's launcher would keep
            // us alive.
            System.exit(1);
        }
    }
}
