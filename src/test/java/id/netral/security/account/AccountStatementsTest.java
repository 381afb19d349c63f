package id.netral.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.security.Role;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts come with their roles in one statement, however many they are. */
class AccountStatementsTest extends TestAccounts {

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void accountsOfEmployeesAreOneStatement(int people) {
        provision(people);
        assertThat(selects(() -> assertThat(repository.findByEmployeeIdIn(
                                LongStream.rangeClosed(1, people).boxed().toList()))
                        .hasSize(people)
                        .allSatisfy(account -> assertThat(account.roles()).containsExactly(Role.PESERTA))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aPageOfAccountsIsOneStatement(int people) {
        provision(people);
        assertThat(selects(() -> assertThat(repository.page(null, null, null, null, Role.PESERTA, 0, 50))
                        .hasSize(people)
                        .allSatisfy(account -> assertThat(account.row().roles()).containsExactly(Role.PESERTA))))
                .isEqualTo(1);
    }

    private void provision(int people) {
        accounts.provision(LongStream.rangeClosed(1, people)
                .mapToObj(n -> new NewAccount(
                        new EmployeeId(n), new Nip("19900101%06d1%03d".formatted(n, n)), null, "Pegawai " + n))
                .toList());
    }

    private long selects(Runnable reading) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = selects();
            reading.run();
            return selects() - before;
        }));
    }

    private long selects() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Com_select'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }
}
