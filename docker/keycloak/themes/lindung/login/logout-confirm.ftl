<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("logoutConfirmTitle")}<#elseif section == "form">
<p>${msg("logoutConfirmHeader")}</p>
<form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <button id="kc-logout" name="confirmLogout" value="yes">${msg("doLogout")}</button>
</form>
</#if>
</@layout.registrationLayout>
