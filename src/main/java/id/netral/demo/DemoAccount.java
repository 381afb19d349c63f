package id.netral.demo;

import id.netral.security.Role;
import java.util.Set;

/**
 * People one signs in as to try things.
 *
 * @param email of a person in {@code demo/pegawai.csv}
 */
record DemoAccount(String email, Set<Role> roles) {}
