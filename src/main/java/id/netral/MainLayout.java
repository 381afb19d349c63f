package id.netral;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame around every screen. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {}
