package ec.hito.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Signing in on the pages, as a person does it. */
final class SignIn {
    private SignIn() {}

    /**
     * @param account of the sample accounts, whose name is its password
     * @param path of the page to go to
     */
    static Page as(String account, BrowserContext context, RunningHito hito, String path) {
        var page = context.newPage();
        page.navigate(hito.pages() + "/entrar?next=" + path);
        if (!page.url().startsWith(hito.pages())) {
            page.locator("[name=username]").fill(account);
            page.locator("[name=password]").fill(account);
            page.keyboard().press("Enter");
        }
        page.waitForURL(hito.pages() + path);
        return page;
    }
}
