package id.netral.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of accounts, page by page. */
@Component
class AccountQueries {

    private record Condition(String sql, List<Object> arguments) {}

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountRow> page(AccountFilter filter, int offset, int limit) {
        var condition = condition(filter);
        return jdbc.sql("""
                        SELECT a.id, a.display_name, a.nip, a.email, a.state,
                               (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles
                        FROM account a""" + condition.sql() + " ORDER BY a.display_name, a.id LIMIT ? OFFSET ?")
                .params(condition.arguments())
                .param(limit)
                .param(offset)
                .query((row, number) -> new AccountRow(
                        new AccountId(row.getLong("id")),
                        row.getString("display_name"),
                        row.getString("nip"),
                        row.getString("email"),
                        AccountState.valueOf(row.getString("state")),
                        roles(row.getString("roles"))))
                .list();
    }

    int count(AccountFilter filter) {
        var condition = condition(filter);
        return jdbc.sql("SELECT COUNT(*) FROM account a" + condition.sql())
                .params(condition.arguments())
                .query(Integer.class)
                .single();
    }

    /** Number of administrators who can sign in. */
    int administrators() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM account a JOIN account_role r ON r.account_id = a.id
                        WHERE a.state = 'ACTIVE' AND r.role = 'ADMIN'""").query(Integer.class).single();
    }

    private static Condition condition(AccountFilter filter) {
        var parts = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        if (!filter.text().isBlank()) {
            parts.add("(a.display_name LIKE ? OR a.nip LIKE ? OR a.email LIKE ?)");
            var text = escaped(filter.text().strip());
            arguments.add("%" + text + "%");
            arguments.add(text.replaceAll("[\\s.]", "") + "%");
            arguments.add(text + "%");
        }
        if (filter.state() != null) {
            parts.add("a.state = ?");
            arguments.add(filter.state().name());
        }
        if (filter.role() != null) {
            parts.add("EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role = ?)");
            arguments.add(filter.role().name());
        }
        return new Condition(parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts), arguments);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
