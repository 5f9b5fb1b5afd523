<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("errorTitle")}<#elseif section == "form">
<div id="kc-error-message">
  <p>${message.summary}</p>
  <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
</div>
</#if>
</@layout.registrationLayout>
