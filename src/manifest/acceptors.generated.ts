// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var Ze=(r,p)=>()=>{try{return p||r((p={exports:{}}).exports,p),p.exports}catch(R){throw p=0,R}};var Ie=Ze(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});function Oe(r){let p=r.length,R=0,
O=0,$;for(;O<p;)R++,$=r.charCodeAt(O++),$>=55296&&$<=56319&&O<p&&($=r.charCodeAt(O),($&64512)===56320&&O++);return R}
Le.default=Oe;Oe.code='require("ajv/dist/runtime/ucs2length").default'});var Ce=Ze((_r,Te)=>{"use strict";Te.exports=function r(p,R){if(p===R)return!0;if(p&&R&&typeof p=="object"&&typeof R==
"object"){if(p.constructor!==R.constructor)return!1;var O,$,s;if(Array.isArray(p)){if(O=p.length,O!=R.length)return!1;
for($=O;$--!==0;)if(!r(p[$],R[$]))return!1;return!0}if(p.constructor===RegExp)return p.source===R.source&&p.flags===
R.flags;if(p.valueOf!==Object.prototype.valueOf)return p.valueOf()===R.valueOf();if(p.toString!==Object.prototype.
toString)return p.toString()===R.toString();if(s=Object.keys(p),O=s.length,O!==Object.keys(R).length)return!1;
for($=O;$--!==0;)if(!Object.prototype.hasOwnProperty.call(R,s[$]))return!1;for($=O;$--!==0;){var e=s[$];if(!r(
p[e],R[e]))return!1}return!0}return p!==p&&R!==R}});var Me=Ze(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});var Ve=Ce();Ve.code='require("aj\
v/dist/runtime/equal").default';Re.default=Ve});var Qe={description:1,repository:1,path:1,suspend:1,limits:1,budget:1,pullRequests:1,protectedPaths:1,checks:1,
modelAliases:1,agents:1,toolPresets:1,mcpServers:1,notifications:1,triggers:1},Ye={draft:1,labels:1,reviewers:1,
assignees:1,merge:1,requiredApprovals:1,ci:1,ciQuietSeconds:1,maxFeedbackRounds:1,maxCiRounds:1,maxMergeRounds:1,
closeOnPrune:1},He={agent:1,model:1,systemPrompt:1,capabilities:1,maxConcurrency:1,maxTokens:1,maxTurns:1,tools:1,
toolPreset:1,mcpServers:1,restartPolicy:1,executor:1,image:1,resources:1,command:1,env:1,network:1,heartbeatSeconds:1,
stallTimeoutSeconds:1},Je={prompt:1,template:1,workflow:1,parameters:1,taskMaster:1,type:1,requiredCapabilities:1,
model:1,preferredModel:1,podSelector:1,priority:1,dependsOn:1,inputs:1,context:1,checks:1,maxCheckRounds:1,maxRetries:1,
timeoutSeconds:1,repository:1,branch:1,schedule:1,timeZone:1,concurrencyPolicy:1,startingDeadlineSeconds:1,historyLimit:1,
notBefore:1,expires:1,suspend:1,landing:1,outputs:1},Xe={prompt:1,workflow:1,parameters:1,dependsOn:1,requiredCapabilities:1,
model:1,podSelector:1,checks:1,maxCheckRounds:1,maxRetries:1,timeoutSeconds:1,landing:1,inputs:1,outputs:1},er={
branch:1,statusBranch:1,suspend:1,forge:1,executor:1,isolation:1,intervals:1,schedule:1,modelAliases:1,prices:1,
lease:1,historyLimit:1,logs:1,gitBackend:1},Ar=ye;var k=Ie().default,H=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");var we=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Se=new RegExp(
"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function U(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;
if(e===e&&typeof y=="string"){if(k(y)>253){let f={instancePath:p,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},propertyName:y};s===null?s=[f]:s.push(f),e++}else if(!we.test(y)){let f={
instancePath:p,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},propertyName:y};s===null?s=[f]:s.push(f),e++}}var o=i===
e;if(!o){let f={instancePath:p,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:y}};return s===
null?s=[f]:s.push(f),e++,U.errors=s,!1;break}}if(o)for(let y in r){let i=r[y],v=e;if(e===v)if(typeof i=="strin\
g"){if(k(i)>63)return U.errors=[{}],!1;if(!Se.test(i))return U.errors=[{}],!1}else return U.errors=[{}],!1;var b=v===
e;if(!b)break}}else return U.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return U.errors=s,e===0}function W(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===e&&typeof y=="string"){if(k(y)>253){let f={
instancePath:p,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},propertyName:y};
s===null?s=[f]:s.push(f),e++}else if(!we.test(y)){let f={instancePath:p,schemaPath:"#/definitions/labelKey/pat\
tern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$"},propertyName:y};s===null?s=[f]:s.push(f),e++}}var o=i===e;if(!o){let f={instancePath:p,schemaPath:"#\
/propertyNames",keyword:"propertyNames",params:{propertyName:y}};return s===null?s=[f]:s.push(f),e++,W.errors=
s,!1;break}}if(o)for(let y in r){let i=r[y],v=e;if(e===v)if(typeof i=="string"){if(k(i)>65536)return W.errors=
[{}],!1}else return W.errors=[{}],!1;var b=v===e;if(!b)break}}else return W.errors=[{instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=s,e===0}function le(r,{instancePath:p="",parentData:R,
parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;
if(r.name===void 0&&(b="name"))return le.errors=[{instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="labels"||i==="annotations")){return le.errors=
[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(y===e){if(r.name!==void 0){let i=r.name,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return le.errors=
[{}],!1;if(!H.test(i))return le.errors=[{}],!1}else return le.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.
labels!==void 0){let i=e;U(r.labels,{instancePath:p+"/labels",parentData:r,parentDataProperty:"labels",rootData:$})||
(s=s===null?U.errors:s.concat(U.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){
let i=e;W(r.annotations,{instancePath:p+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:$})||
(s=s===null?W.errors:s.concat(W.errors),e=s.length);var o=i===e}else var o=!0}}}}else return le.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=s,e===0}var _e=Object.prototype.hasOwnProperty,Q=Me().default;var Fe=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?\
#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),je=new RegExp("\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function se(r,{
instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let b;if(r.url===void 0&&(b="url"))return se.errors=[{instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="url"||i==="br\
anch")){return se.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(y===e){if(r.url!==void 0){let i=r.url,v=e;if(e===e)if(typeof i=="string"){
if(k(i)>2e3)return se.errors=[{}],!1;if(!Fe.test(i))return se.errors=[{}],!1}else return se.errors=[{}],!1;var o=v===
e}else var o=!0;if(o)if(r.branch!==void 0){let i=r.branch,v=e;if(e===e)if(typeof i=="string"){if(k(i)>200)return se.
errors=[{}],!1;if(!je.test(i))return se.errors=[{}],!1}else return se.errors=[{}],!1;var o=v===e}else var o=!0}}}else
return se.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=
s,e===0}var ze=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),De=new RegExp("\\S","u"),Ge=new RegExp(
"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),me=new RegExp("^[\
A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function q(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){
let s=null,e=0,o=e,b=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.fileExists===void 0&&
(l="fileExists")){let n={instancePath:p,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:l}};
s===null?s=[n]:s.push(n),e++}}var f=i===e;f&&(b=!0,y=0);let v=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.command===void 0&&(l="command")){let n={instancePath:p,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:l}};s===null?s=[n]:s.push(n),e++}}var f=v===e;if(f&&b)b=!1,y=[y,1];else{f&&(b=!0,y=1);
let l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.tests===void 0&&(_="tests")){let u={instancePath:p,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:_}};s===null?s=[u]:s.push(u),e++}}var f=l===
e;if(f&&b)b=!1,y=[y,2];else{f&&(b=!0,y=2);let _=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.jsonSchema===
void 0&&(h="jsonSchema")){let a={instancePath:p,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:h}};
s===null?s=[a]:s.push(a),e++}}var f=_===e;if(f&&b)b=!1,y=[y,3];else{f&&(b=!0,y=3);let h=e;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let c;if(r.diff===void 0&&(c="diff")){let A={instancePath:p,schemaPath:"#/oneOf/4/req\
uired",keyword:"required",params:{missingProperty:c}};s===null?s=[A]:s.push(A),e++}}var f=h===e;if(f&&b)b=!1,y=
[y,4];else{f&&(b=!0,y=4);let c=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.critic===void 0&&(I="\
critic")){let j={instancePath:p,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:I}};
s===null?s=[j]:s.push(j),e++}}var f=c===e;f&&b?(b=!1,y=[y,5]):f&&(b=!0,y=5)}}}}if(b)e=o,s!==null&&(o?s.length=
o:s=null);else{let l={instancePath:p,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:y}};return s===
null?s=[l]:s.push(l),e++,q.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let n in r)
if(!(n==="name"||n==="fileExists"||n==="command"||n==="tests"||n==="jsonSchema"||n==="diff"||n==="critic")){return q.
errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(l===e){if(r.name!==void 0){let n=r.name,_=e;if(e===_)if(typeof n=="string"){if(k(n)>100)return q.errors=
[{}],!1;if(k(n)<1)return q.errors=[{}],!1}else return q.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.fileExists!==
void 0){let n=r.fileExists,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.paths===void 0&&
(h="paths"))return q.errors=[{}],!1;{let a=e;for(let c in n)if(c!=="paths"){return q.errors=[{}],!1;break}if(a===
e&&n.paths!==void 0){let c=n.paths;if(e===e)if(Array.isArray(c)){if(c.length>100)return q.errors=[{}],!1;if(c.
length<1)return q.errors=[{}],!1;{var C=!0;let I=c.length;for(let j=0;j<I;j++){let F=c[j],V=e;if(e===e)if(typeof F==
"string"){if(k(F)>1e3)return q.errors=[{}],!1;if(!ze.test(F))return q.errors=[{}],!1}else return q.errors=[{}],
!1;var C=V===e;if(!C)break}}}else return q.errors=[{}],!1}}}else return q.errors=[{}],!1;var d=_===e}else var d=!0;
if(d){if(r.command!==void 0){let n=r.command,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.
run===void 0&&(h="run"))return q.errors=[{}],!1;{let a=e;for(let c in n)if(!(c==="run"||c==="timeoutSeconds")){
return q.errors=[{}],!1;break}if(a===e){if(n.run!==void 0){let c=n.run,A=e;if(e===A)if(typeof c=="string"){if(k(
c)>8192)return q.errors=[{}],!1;if(!De.test(c))return q.errors=[{}],!1}else return q.errors=[{}],!1;var m=A===
e}else var m=!0;if(m)if(n.timeoutSeconds!==void 0){let c=n.timeoutSeconds,A=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return q.errors=[{}],!1;if(e===A&&typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c))
return q.errors=[{}],!1;if(c<1||isNaN(c))return q.errors=[{}],!1}var m=A===e}else var m=!0}}}else return q.errors=
[{}],!1;var d=_===e}else var d=!0;if(d){if(r.tests!==void 0){let n=r.tests,_=e;if(e===_)if(n&&typeof n=="objec\
t"&&!Array.isArray(n)){let h=e;for(let a in n)if(!(a==="runner"||a==="args"||a==="minPassed"||a==="timeoutSeco\
nds")){return q.errors=[{}],!1;break}if(h===e){if(n.runner!==void 0){let a=n.runner,c=e;if(typeof a!="string")
return q.errors=[{}],!1;if(!(a==="auto"||a==="vitest"||a==="jest"||a==="node"||a==="pytest"||a==="go"||a==="ca\
rgo"))return q.errors=[{}],!1;var N=c===e}else var N=!0;if(N){if(n.args!==void 0){let a=n.args,c=e;if(e===c)if(Array.
isArray(a)){if(a.length>100)return q.errors=[{}],!1;{var M=!0;let I=a.length;for(let j=0;j<I;j++){let F=a[j],V=e;
if(e===V)if(typeof F=="string"){if(k(F)>4096)return q.errors=[{}],!1;if(k(F)<1)return q.errors=[{}],!1}else return q.
errors=[{}],!1;var M=V===e;if(!M)break}}}else return q.errors=[{}],!1;var N=c===e}else var N=!0;if(N){if(n.minPassed!==
void 0){let a=n.minPassed,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return q.errors=[{}],!1;
if(e===c&&typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a))return q.errors=[{}],!1;if(a<1||isNaN(a))return q.
errors=[{}],!1}var N=c===e}else var N=!0;if(N)if(n.timeoutSeconds!==void 0){let a=n.timeoutSeconds,c=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return q.errors=[{}],!1;if(e===c&&typeof a=="number"&&isFinite(a)){if(a>
86400||isNaN(a))return q.errors=[{}],!1;if(a<1||isNaN(a))return q.errors=[{}],!1}var N=c===e}else var N=!0}}}}else
return q.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.jsonSchema!==void 0){let n=r.jsonSchema,_=e;if(e===
_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.file===void 0&&(h="file")||n.schema===void 0&&(h="sc\
hema"))return q.errors=[{}],!1;{let a=e;for(let c in n)if(!(c==="file"||c==="schema")){return q.errors=[{}],!1;
break}if(a===e){if(n.file!==void 0){let c=n.file,A=e;if(e===e)if(typeof c=="string"){if(k(c)>1e3)return q.errors=
[{}],!1;if(!Ge.test(c))return q.errors=[{}],!1}else return q.errors=[{}],!1;var Z=A===e}else var Z=!0;if(Z)if(n.
schema!==void 0){let c=n.schema,A=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&typeof c!="boolean")return q.
errors=[{}],!1;var Z=A===e}else var Z=!0}}}else return q.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.diff!==
void 0){let n=r.diff,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1)return q.
errors=[{}],!1;{let h=e;for(let a in n)if(!(a==="maxFiles"||a==="maxLines"||a==="allow"||a==="deny")){return q.
errors=[{}],!1;break}if(h===e){if(n.maxFiles!==void 0){let a=n.maxFiles,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return q.errors=[{}],!1;if(e===c&&typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a))return q.
errors=[{}],!1;if(a<0||isNaN(a))return q.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(n.maxLines!==void 0){
let a=n.maxLines,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return q.errors=[{}],!1;if(e===c&&
typeof a=="number"&&isFinite(a)){if(a>1e8||isNaN(a))return q.errors=[{}],!1;if(a<0||isNaN(a))return q.errors=[
{}],!1}var t=c===e}else var t=!0;if(t){if(n.allow!==void 0){let a=n.allow,c=e;if(e===c)if(Array.isArray(a)){if(a.
length>1e3)return q.errors=[{}],!1;if(a.length<1)return q.errors=[{}],!1;{var g=!0;let I=a.length;for(let j=0;j<
I;j++){let F=a[j],V=e;if(e===e)if(typeof F=="string"){if(k(F)>1e3)return q.errors=[{}],!1;if(!ze.test(F))return q.
errors=[{}],!1}else return q.errors=[{}],!1;var g=V===e;if(!g)break}}}else return q.errors=[{}],!1;var t=c===e}else
var t=!0;if(t)if(n.deny!==void 0){let a=n.deny,c=e;if(e===c)if(Array.isArray(a)){if(a.length>1e3)return q.errors=
[{}],!1;if(a.length<1)return q.errors=[{}],!1;{var P=!0;let I=a.length;for(let j=0;j<I;j++){let F=a[j],V=e;if(e===
e)if(typeof F=="string"){if(k(F)>1e3)return q.errors=[{}],!1;if(!ze.test(F))return q.errors=[{}],!1}else return q.
errors=[{}],!1;var P=V===e;if(!P)break}}}else return q.errors=[{}],!1;var t=c===e}else var t=!0}}}}}else return q.
errors=[{}],!1;var d=_===e}else var d=!0;if(d)if(r.critic!==void 0){let n=r.critic,_=e;if(e===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let h;if(n.instructions===void 0&&(h="instructions"))return q.errors=[{}],!1;{let a=e;
for(let c in n)if(!(c==="model"||c==="instructions"||c==="passScore")){return q.errors=[{}],!1;break}if(a===e){
if(n.model!==void 0){let c=n.model,A=e;if(e===e)if(typeof c=="string"){if(k(c)>128)return q.errors=[{}],!1;if(!me.
test(c))return q.errors=[{}],!1}else return q.errors=[{}],!1;var L=A===e}else var L=!0;if(L){if(n.instructions!==
void 0){let c=n.instructions,A=e;if(e===A)if(typeof c=="string"){if(k(c)>16384)return q.errors=[{}],!1;if(!De.
test(c))return q.errors=[{}],!1}else return q.errors=[{}],!1;var L=A===e}else var L=!0;if(L)if(n.passScore!==void 0){
let c=n.passScore,A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return q.errors=[{}],!1;if(e===
A&&typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c))return q.errors=[{}],!1;if(c<1||isNaN(c))return q.errors=
[{}],!1}var L=A===e}else var L=!0}}}}else return q.errors=[{}],!1;var d=_===e}else var d=!0}}}}}}}else return q.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return q.errors=s,e===0}
function Ae(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(Array.
isArray(r)){if(r.length>50)return Ae.errors=[{instancePath:p,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:50}}],!1;{var o=!0;let b=r.length;for(let y=0;y<b;y++){let i=e;q(r[y],{instancePath:p+"/"+y,parentData:r,
parentDataProperty:y,rootData:$})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var o=i===e;if(!o)break}}}else
return Ae.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return Ae.errors=
s,e===0}var Ke=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function ue(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;
if(e===i&&typeof y=="string"){if(k(y)>63){let v={instancePath:p,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},propertyName:y};s===null?s=[v]:s.push(v),e++}else if(!Ke.test(y)){let v={instancePath:p,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},propertyName:y};
s===null?s=[v]:s.push(v),e++}}var o=i===e;if(!o){let v={instancePath:p,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:y}};return s===null?s=[v]:s.push(v),e++,ue.errors=s,!1;break}}if(o)for(let y in r){
let i=r[y],v=e;if(e===e)if(typeof i=="string"){if(k(i)>128)return ue.errors=[{}],!1;if(!me.test(i))return ue.errors=
[{}],!1}else return ue.errors=[{}],!1;var b=v===e;if(!b)break}}else return ue.errors=[{instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=s,e===0}function ee(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let i=e;for(let v in r)if(!(v==="tools"||v==="mcpServers")){return ee.errors=
[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;break}if(i===e){if(r.tools!==void 0){let v=r.tools,f=e;if(e===f)if(Array.isArray(v)){var o=!0;let d=v.length;
for(let C=0;C<d;C++){let m=v[C],N=e;if(typeof m!="string")return ee.errors=[{}],!1;if(!(m==="read_file"||m==="\
write_file"||m==="edit_file"||m==="list_files"||m==="search_code"||m==="run_command"))return ee.errors=[{}],!1;
var o=N===e;if(!o)break}if(o){let C=v.length,m;if(C>1){e:for(;C--;)for(m=C;m--;)if(Q(v[C],v[m])){return ee.errors=
[{}],!1;break e}}}}else return ee.errors=[{}],!1;var b=f===e}else var b=!0;if(b)if(r.mcpServers!==void 0){let v=r.
mcpServers,f=e;if(e===f)if(Array.isArray(v)){if(v.length>50)return ee.errors=[{}],!1;{var y=!0;let C=v.length;
for(let m=0;m<C;m++){let N=v[m],M=e;if(e===e)if(typeof N=="string"){if(k(N)>63)return ee.errors=[{}],!1;if(!H.
test(N))return ee.errors=[{}],!1}else return ee.errors=[{}],!1;var y=M===e;if(!y)break}if(y){let m=v.length,N;
if(m>1){e:for(;m--;)for(N=m;N--;)if(Q(v[m],v[N])){return ee.errors=[{}],!1;break e}}}}}else return ee.errors=[
{}],!1;var b=f===e}else var b=!0}}else return ee.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ee.errors=s,e===0}var Ne=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BA\
SH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),rr=new RegExp("^https?://[^\\s/@?#]+(/[\
^\\s#]*)?$","u"),sr=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),tr=new RegExp("^[A-Za-z0-9_.-]+$","u");function T(r,{
instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0,o=e,b=!1,y=null,i=e;if(r&&
typeof r=="object"&&!Array.isArray(r)){let g;if(r.command===void 0&&(g="command")){let P={instancePath:p,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:g}};s===null?s=[P]:s.push(P),e++}}var f=i===e;f&&
(b=!0,y=0);let v=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.url===void 0&&(g="url")){let P={instancePath:p,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:g}};s===null?s=[P]:s.push(P),e++}}var f=v===
e;if(f&&b?(b=!1,y=[y,1]):f&&(b=!0,y=1),b)e=o,s!==null&&(o?s.length=o:s=null);else{let g={instancePath:p,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:y}};return s===null?s=[g]:s.push(g),e++,T.errors=s,!1}if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let g=e;for(let P in r)if(!(P==="command"||P==="env"||P==="url"||
P==="tokenEnv"||P==="headers"||P==="tools")){return T.errors=[{instancePath:p,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(g===e){if(r.env!==void 0){let P=e;
if(e===P&&r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.command===void 0&&(L="command"))return T.errors=
[{instancePath:p,schemaPath:"#/dependencies/env/required",keyword:"required",params:{missingProperty:L}}],!1}var d=P===
e}else var d=!0;if(d){if(r.tokenEnv!==void 0){let P=e;if(e===P&&r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.url===void 0&&(l="url"))return T.errors=[{instancePath:p,schemaPath:"#/dependencies/tokenEnv/required",keyword:"\
required",params:{missingProperty:l}}],!1}var d=P===e}else var d=!0;if(d){if(r.headers!==void 0){let P=e;if(e===
P&&r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.url===void 0&&(l="url"))return T.errors=[{instancePath:p,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:l}}],!1}var d=P===e}else
var d=!0;if(d){if(r.command!==void 0){let P=r.command,L=e;if(e===L)if(Array.isArray(P)){if(P.length>100)return T.
errors=[{}],!1;if(P.length<1)return T.errors=[{}],!1;{var C=!0;let l=P.length;for(let n=0;n<l;n++){let _=P[n],
u=e;if(e===u)if(typeof _=="string"){if(k(_)>4096)return T.errors=[{}],!1;if(k(_)<1)return T.errors=[{}],!1}else
return T.errors=[{}],!1;var C=u===e;if(!C)break}}}else return T.errors=[{}],!1;var m=L===e}else var m=!0;if(m){
if(r.env!==void 0){let P=r.env,L=e;if(e===L)if(Array.isArray(P)){if(P.length>50)return T.errors=[{}],!1;{var N=!0;
let n=P.length;for(let _=0;_<n;_++){let u=P[_],h=e;if(e===e)if(typeof u=="string"){if(k(u)>128)return T.errors=
[{}],!1;if(!Ne.test(u))return T.errors=[{}],!1}else return T.errors=[{}],!1;var N=h===e;if(!N)break}if(N){let _=P.
length,u;if(_>1){e:for(;_--;)for(u=_;u--;)if(Q(P[_],P[u])){return T.errors=[{}],!1;break e}}}}}else return T.errors=
[{}],!1;var m=L===e}else var m=!0;if(m){if(r.url!==void 0){let P=r.url,L=e;if(e===L)if(typeof P=="string"){if(k(
P)>2e3)return T.errors=[{}],!1;if(!rr.test(P))return T.errors=[{}],!1}else return T.errors=[{}],!1;var m=L===e}else
var m=!0;if(m){if(r.tokenEnv!==void 0){let P=r.tokenEnv,L=e;if(e===e)if(typeof P=="string"){if(k(P)>128)return T.
errors=[{}],!1;if(!Ne.test(P))return T.errors=[{}],!1}else return T.errors=[{}],!1;var m=L===e}else var m=!0;if(m){
if(r.headers!==void 0){let P=r.headers,L=e;if(e===L)if(P&&typeof P=="object"&&!Array.isArray(P)){if(Object.keys(
P).length>20)return T.errors=[{}],!1;for(let n in P){let _=e;if(e===_&&typeof n=="string"){if(k(n)>100){let u={};
s===null?s=[u]:s.push(u),e++}else if(!sr.test(n)){let u={};s===null?s=[u]:s.push(u),e++}}var M=_===e;if(!M){let u={};
return s===null?s=[u]:s.push(u),e++,T.errors=s,!1;break}}if(M)for(let n in P){let _=P[n],u=e;if(e===e)if(typeof _==
"string"){if(k(_)>128)return T.errors=[{}],!1;if(!Ne.test(_))return T.errors=[{}],!1}else return T.errors=[{}],
!1;var Z=u===e;if(!Z)break}}else return T.errors=[{}],!1;var m=L===e}else var m=!0;if(m)if(r.tools!==void 0){let P=r.
tools,L=e;if(e===L)if(Array.isArray(P)){if(P.length>200)return T.errors=[{}],!1;if(P.length<1)return T.errors=
[{}],!1;{var t=!0;let n=P.length;for(let _=0;_<n;_++){let u=P[_],h=e;if(e===h)if(typeof u=="string"){if(k(u)>128)
return T.errors=[{}],!1;if(!tr.test(u))return T.errors=[{}],!1}else return T.errors=[{}],!1;var t=h===e;if(!t)
break}if(t){let _=P.length,u;if(_>1){let h={};for(;_--;){let a=P[_];if(typeof a=="string"){if(typeof h[a]=="nu\
mber"){return u=h[a],T.errors=[{}],!1;break}h[a]=_}}}}}}else return T.errors=[{}],!1;var m=L===e}else var m=!0}}}}}}}}}else
return T.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=
s,e===0}var ir=new RegExp("^[^,\\n]*$","u"),$e=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u");function G(r,{
instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.label===void 0&&(y="label"))return G.errors=[{instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;{let i=e;for(let v in r)if(!(v==="label"||v==="\
declareBy"||v==="prompt"||v==="requiredCapabilities"||v==="priority")){return G.errors=[{instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(i===e){if(r.
label!==void 0){let v=r.label,f=e;if(e===f)if(typeof v=="string"){if(k(v)>50)return G.errors=[{}],!1;if(k(v)<1)
return G.errors=[{}],!1;if(!ir.test(v))return G.errors=[{}],!1}else return G.errors=[{}],!1;var o=f===e}else var o=!0;
if(o){if(r.declareBy!==void 0){let v=r.declareBy,f=e;if(typeof v!="string")return G.errors=[{}],!1;if(!(v==="c\
ommit"||v==="pullRequest"))return G.errors=[{}],!1;var o=f===e}else var o=!0;if(o){if(r.prompt!==void 0){let v=r.
prompt,f=e;if(e===f)if(typeof v=="string"){if(k(v)>2e4)return G.errors=[{}],!1;if(k(v)<1)return G.errors=[{}],
!1}else return G.errors=[{}],!1;var o=f===e}else var o=!0;if(o){if(r.requiredCapabilities!==void 0){let v=r.requiredCapabilities,
f=e;if(e===f)if(Array.isArray(v)){if(v.length>100)return G.errors=[{}],!1;{var b=!0;let C=v.length;for(let m=0;m<
C;m++){let N=v[m],M=e;if(e===e)if(typeof N=="string"){if(k(N)>63)return G.errors=[{}],!1;if(!$e.test(N))return G.
errors=[{}],!1}else return G.errors=[{}],!1;var b=M===e;if(!b)break}if(b){let m=v.length,N;if(m>1){e:for(;m--;)
for(N=m;N--;)if(Q(v[m],v[N])){return G.errors=[{}],!1;break e}}}}}else return G.errors=[{}],!1;var o=f===e}else
var o=!0;if(o)if(r.priority!==void 0){let v=r.priority,f=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return G.errors=[{}],!1;if(e===f&&typeof v=="number"&&isFinite(v)){if(v>1e3||isNaN(v))return G.errors=[{}],
!1;if(v<0||isNaN(v))return G.errors=[{}],!1}var o=f===e}else var o=!0}}}}}}else return G.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=s,e===0}var nr=new RegExp("^(/|\
[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),ar=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",
"u"),or=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function w(r,{instancePath:p="",parentData:R,
parentDataProperty:O,rootData:$=r}={}){let s=null,e=0,o=e,b=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;
if(r.repository===void 0&&(l="repository")||r.path===void 0&&(l="path")){let n={};s===null?s=[n]:s.push(n),e++}}
var y=b===e;if(y)return w.errors=[{instancePath:p,schemaPath:"#/allOf/0/not",keyword:"not",params:{}}],!1;if(e=
o,s!==null&&(o?s.length=o:s=null),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let n in r)if(!_e.
call(Qe,n)){return w.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}}],!1;break}if(l===e){if(r.description!==void 0){let n=r.description,_=e;if(e===_)
if(typeof n=="string"){if(k(n)>1e3)return w.errors=[{}],!1}else return w.errors=[{}],!1;var i=_===e}else var i=!0;
if(i){if(r.repository!==void 0){let n=e;se(r.repository,{instancePath:p+"/repository",parentData:r,parentDataProperty:"\
repository",rootData:$})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var i=n===e}else var i=!0;if(i){
if(r.path!==void 0){let n=r.path,_=e;if(e===_)if(typeof n=="string"){if(k(n)>2e3)return w.errors=[{}],!1;if(!nr.
test(n))return w.errors=[{}],!1}else return w.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.suspend!==void 0){
let n=e;if(typeof r.suspend!="boolean")return w.errors=[{}],!1;var i=n===e}else var i=!0;if(i){if(r.limits!==void 0){
let n=r.limits,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h=e;for(let a in n)if(!(a==="maxC\
oncurrentRuns"||a==="maxOpenPullRequests")){return w.errors=[{}],!1;break}if(h===e){if(n.maxConcurrentRuns!==void 0){
let a=n.maxConcurrentRuns,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],!1;
if(e===c&&typeof a=="number"&&isFinite(a)){if(a>1e5||isNaN(a))return w.errors=[{}],!1;if(a<1||isNaN(a))return w.
errors=[{}],!1}var v=c===e}else var v=!0;if(v)if(n.maxOpenPullRequests!==void 0){let a=n.maxOpenPullRequests,c=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],!1;if(e===c&&typeof a=="number"&&
isFinite(a)){if(a>1e5||isNaN(a))return w.errors=[{}],!1;if(a<1||isNaN(a))return w.errors=[{}],!1}var v=c===e}else
var v=!0}}else return w.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.budget!==void 0){let n=r.budget,_=e;
if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h=e;for(let a in n)if(!(a==="usdPerDay"||a==="tokens\
PerDay"||a==="usdPerTask"||a==="tokensPerTask")){return w.errors=[{}],!1;break}if(h===e){if(n.usdPerDay!==void 0){
let a=n.usdPerDay,c=e;if(e===e)if(typeof a=="number"&&isFinite(a)){if(a>1e7||isNaN(a))return w.errors=[{}],!1;
if(a<.01||isNaN(a))return w.errors=[{}],!1}else return w.errors=[{}],!1;var f=c===e}else var f=!0;if(f){if(n.tokensPerDay!==
void 0){let a=n.tokensPerDay,c=e,A=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=
[{}],!1;if(e===A&&typeof a=="number"&&isFinite(a)){if(a>1e12||isNaN(a))return w.errors=[{}],!1;if(a<1||isNaN(a))
return w.errors=[{}],!1}var f=c===e}else var f=!0;if(f){if(n.usdPerTask!==void 0){let a=n.usdPerTask,c=e;if(e===
e)if(typeof a=="number"&&isFinite(a)){if(a>1e7||isNaN(a))return w.errors=[{}],!1;if(a<.01||isNaN(a))return w.errors=
[{}],!1}else return w.errors=[{}],!1;var f=c===e}else var f=!0;if(f)if(n.tokensPerTask!==void 0){let a=n.tokensPerTask,
c=e,A=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],!1;if(e===A&&typeof a=="\
number"&&isFinite(a)){if(a>1e12||isNaN(a))return w.errors=[{}],!1;if(a<1||isNaN(a))return w.errors=[{}],!1}var f=c===
e}else var f=!0}}}}else return w.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.pullRequests!==void 0){let n=r.
pullRequests,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h=e;for(let a in n)if(!_e.call(Ye,a)){
return w.errors=[{}],!1;break}if(h===e){if(n.draft!==void 0){let a=e;if(typeof n.draft!="boolean")return w.errors=
[{}],!1;var d=a===e}else var d=!0;if(d){if(n.labels!==void 0){let a=n.labels,c=e;if(e===c)if(Array.isArray(a)){
if(a.length>100)return w.errors=[{}],!1;{var C=!0;let I=a.length;for(let j=0;j<I;j++){let F=a[j],V=e;if(e===V)
if(typeof F=="string"){if(k(F)>50)return w.errors=[{}],!1;if(k(F)<1)return w.errors=[{}],!1}else return w.errors=
[{}],!1;var C=V===e;if(!C)break}if(C){let j=a.length,F;if(j>1){let V={};for(;j--;){let B=a[j];if(typeof B=="st\
ring"){if(typeof V[B]=="number"){return F=V[B],w.errors=[{}],!1;break}V[B]=j}}}}}}else return w.errors=[{}],!1;
var d=c===e}else var d=!0;if(d){if(n.reviewers!==void 0){let a=n.reviewers,c=e;if(e===c)if(Array.isArray(a)){if(a.
length>15)return w.errors=[{}],!1;{var m=!0;let I=a.length;for(let j=0;j<I;j++){let F=a[j],V=e;if(e===e)if(typeof F==
"string"){if(k(F)>100)return w.errors=[{}],!1;if(!ar.test(F))return w.errors=[{}],!1}else return w.errors=[{}],
!1;var m=V===e;if(!m)break}if(m){let j=a.length,F;if(j>1){e:for(;j--;)for(F=j;F--;)if(Q(a[j],a[F])){return w.errors=
[{}],!1;break e}}}}}else return w.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(n.assignees!==void 0){let a=n.
assignees,c=e;if(e===c)if(Array.isArray(a)){if(a.length>10)return w.errors=[{}],!1;{var N=!0;let I=a.length;for(let j=0;j<
I;j++){let F=a[j],V=e;if(e===e)if(typeof F=="string"){if(k(F)>100)return w.errors=[{}],!1;if(!or.test(F))return w.
errors=[{}],!1}else return w.errors=[{}],!1;var N=V===e;if(!N)break}if(N){let j=a.length,F;if(j>1){e:for(;j--;)
for(F=j;F--;)if(Q(a[j],a[F])){return w.errors=[{}],!1;break e}}}}}else return w.errors=[{}],!1;var d=c===e}else
var d=!0;if(d){if(n.merge!==void 0){let a=n.merge,c=e;if(typeof a!="string")return w.errors=[{}],!1;if(!(a==="\
never"||a==="whenGreen"))return w.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(n.requiredApprovals!==void 0){
let a=n.requiredApprovals,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],!1;
if(e===c&&typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return w.errors=[{}],!1;if(a<0||isNaN(a))return w.
errors=[{}],!1}var d=c===e}else var d=!0;if(d){if(n.ci!==void 0){let a=n.ci,c=e;if(typeof a!="string")return w.
errors=[{}],!1;if(!(a==="required"||a==="optional"))return w.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(n.
ciQuietSeconds!==void 0){let a=n.ciQuietSeconds,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.
errors=[{}],!1;if(e===c&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return w.errors=[{}],!1;if(a<0||
isNaN(a))return w.errors=[{}],!1}var d=c===e}else var d=!0;if(d){if(n.maxFeedbackRounds!==void 0){let a=n.maxFeedbackRounds,
c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],!1;if(e===c&&typeof a=="numb\
er"&&isFinite(a)){if(a>100||isNaN(a))return w.errors=[{}],!1;if(a<0||isNaN(a))return w.errors=[{}],!1}var d=c===
e}else var d=!0;if(d){if(n.maxCiRounds!==void 0){let a=n.maxCiRounds,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return w.errors=[{}],!1;if(e===c&&typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return w.
errors=[{}],!1;if(a<0||isNaN(a))return w.errors=[{}],!1}var d=c===e}else var d=!0;if(d){if(n.maxMergeRounds!==
void 0){let a=n.maxMergeRounds,c=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return w.errors=[{}],
!1;if(e===c&&typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return w.errors=[{}],!1;if(a<0||isNaN(a))return w.
errors=[{}],!1}var d=c===e}else var d=!0;if(d)if(n.closeOnPrune!==void 0){let a=e;if(typeof n.closeOnPrune!="b\
oolean")return w.errors=[{}],!1;var d=a===e}else var d=!0}}}}}}}}}}}}else return w.errors=[{}],!1;var i=_===e}else
var i=!0;if(i){if(r.protectedPaths!==void 0){let n=r.protectedPaths,_=e;if(e===_)if(Array.isArray(n)){if(n.length>
1e3)return w.errors=[{}],!1;{var M=!0;let h=n.length;for(let a=0;a<h;a++){let c=n[a],A=e;if(e===e)if(typeof c==
"string"){if(k(c)>1e3)return w.errors=[{}],!1;if(!ze.test(c))return w.errors=[{}],!1}else return w.errors=[{}],
!1;var M=A===e;if(!M)break}if(M){let a=n.length,c;if(a>1){e:for(;a--;)for(c=a;c--;)if(Q(n[a],n[c])){return w.errors=
[{}],!1;break e}}}}}else return w.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.checks!==void 0){let n=e;
Ae(r.checks,{instancePath:p+"/checks",parentData:r,parentDataProperty:"checks",rootData:$})||(s=s===null?Ae.errors:
s.concat(Ae.errors),e=s.length);var i=n===e}else var i=!0;if(i){if(r.modelAliases!==void 0){let n=e;ue(r.modelAliases,
{instancePath:p+"/modelAliases",parentData:r,parentDataProperty:"modelAliases",rootData:$})||(s=s===null?ue.errors:
s.concat(ue.errors),e=s.length);var i=n===e}else var i=!0;if(i){if(r.agents!==void 0){var i=!1;return w.errors=
[{}],!1}else var i=!0;if(i){if(r.toolPresets!==void 0){let n=r.toolPresets,_=e;if(e===_)if(n&&typeof n=="objec\
t"&&!Array.isArray(n)){if(Object.keys(n).length>50)return w.errors=[{}],!1;for(let h in n){let a=e;if(e===e)if(typeof h==
"string"){if(k(h)>63){let A={};s===null?s=[A]:s.push(A),e++}else if(!H.test(h)){let A={};s===null?s=[A]:s.push(
A),e++}}else{let A={};s===null?s=[A]:s.push(A),e++}var Z=a===e;if(!Z){let A={};return s===null?s=[A]:s.push(A),
e++,w.errors=s,!1;break}}if(Z)for(let h in n){let a=e;ee(n[h],{instancePath:p+"/toolPresets/"+h.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:h,rootData:$})||(s=s===null?ee.errors:s.concat(ee.errors),
e=s.length);var t=a===e;if(!t)break}}else return w.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.mcpServers!==
void 0){let n=r.mcpServers,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>
50)return w.errors=[{}],!1;for(let h in n){let a=e;if(e===e)if(typeof h=="string"){if(k(h)>63){let A={};s===null?
s=[A]:s.push(A),e++}else if(!H.test(h)){let A={};s===null?s=[A]:s.push(A),e++}}else{let A={};s===null?s=[A]:s.
push(A),e++}var g=a===e;if(!g){let A={};return s===null?s=[A]:s.push(A),e++,w.errors=s,!1;break}}if(g)for(let h in n){
let a=e;T(n[h],{instancePath:p+"/mcpServers/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:h,
rootData:$})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var P=a===e;if(!P)break}}else return w.errors=
[{}],!1;var i=_===e}else var i=!0;if(i){if(r.notifications!==void 0){var i=!1;return w.errors=[{}],!1}else var i=!0;
if(i)if(r.triggers!==void 0){let n=r.triggers,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let h=e;
for(let a in n)if(a!=="issues"){return w.errors=[{}],!1;break}if(h===e&&n.issues!==void 0){let a=n.issues;if(e===
e)if(Array.isArray(a)){if(a.length>20)return w.errors=[{}],!1;{var L=!0;let A=a.length;for(let I=0;I<A;I++){let j=e;
G(a[I],{instancePath:p+"/triggers/issues/"+I,parentData:a,parentDataProperty:I,rootData:$})||(s=s===null?G.errors:
s.concat(G.errors),e=s.length);var L=j===e;if(!L)break}}}else return w.errors=[{}],!1}}else return w.errors=[{}],
!1;var i=_===e}else var i=!0}}}}}}}}}}}}}}}else return w.errors=[{instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return w.errors=s,e===0}function ye(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.apiVersion===
void 0&&(b="apiVersion")||r.kind===void 0&&(b="kind")||r.metadata===void 0&&(b="metadata"))return ye.errors=[{
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return ye.errors=[{instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.
apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return ye.errors=[{}],!1;var o=i===e}else var o=!0;
if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="Project")return ye.errors=[{}],!1;var o=i===e}else var o=!0;if(o){
if(r.metadata!==void 0){let i=e;le(r.metadata,{instancePath:p+"/metadata",parentData:r,parentDataProperty:"met\
adata",rootData:$})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.
spec!==void 0){let i=e;w(r.spec,{instancePath:p+"/spec",parentData:r,parentDataProperty:"spec",rootData:$})||(s=
s===null?w.errors:s.concat(w.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ye.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=s,e===0}var Pr=ve;function te(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.name===void 0&&(b="name"))return te.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="n\
ame"||i==="project"||i==="labels"||i==="annotations")){return te.errors=[{instancePath:p,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.name!==void 0){
let i=r.name,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return te.errors=[{}],!1;if(!H.test(i))return te.errors=
[{}],!1}else return te.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;
if(e===e)if(typeof i=="string"){if(k(i)>63)return te.errors=[{}],!1;if(!H.test(i))return te.errors=[{}],!1}else
return te.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;U(r.labels,{instancePath:p+
"/labels",parentData:r,parentDataProperty:"labels",rootData:$})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);
var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;W(r.annotations,{instancePath:p+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:$})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);
var o=i===e}else var o=!0}}}}}else return te.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return te.errors=s,e===0}function fe(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===e&&typeof y=="string"){if(k(y)>253){let f={
instancePath:p,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},propertyName:y};
s===null?s=[f]:s.push(f),e++}else if(!we.test(y)){let f={instancePath:p,schemaPath:"#/definitions/labelKey/pat\
tern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$"},propertyName:y};s===null?s=[f]:s.push(f),e++}}var o=i===e;if(!o){let f={instancePath:p,schemaPath:"#\
/propertyNames",keyword:"propertyNames",params:{propertyName:y}};return s===null?s=[f]:s.push(f),e++,fe.errors=
s,!1;break}}if(o)for(let y in r){let i=r[y],v=e;if(e===v)if(typeof i=="string"){if(k(i)>63)return fe.errors=[{}],
!1;if(!Se.test(i))return fe.errors=[{}],!1}else return fe.errors=[{}],!1;var b=v===e;if(!b)break}}else return fe.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=s,e===
0}function z(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0,o=e,b=!0,y=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.agent===void 0&&(Z="agent")){let t={};s===null?s=[t]:s.
push(t),e++}else if(r.agent!==void 0&&r.agent!=="command"){let t={};s===null?s=[t]:s.push(t),e++}}var i=y===e;
if(e=o,s!==null&&(o?s.length=o:s=null),i){let Z=e;if(e===Z&&r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
command===void 0&&(g="command"))return z.errors=[{instancePath:p,schemaPath:"#/then/required",keyword:"require\
d",params:{missingProperty:g}}],!1}var i=Z===e;b=i}if(!b){let Z={instancePath:p,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"}};return s===null?s=[Z]:s.push(Z),e++,z.errors=s,!1}if(e===0)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let Z=e;for(let t in r)if(!_e.call(He,t)){return z.errors=[{instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}}],!1;break}if(Z===e){if(r.
command!==void 0){let t=e;if(e===t&&r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.agent===void 0&&(g="a\
gent"))return z.errors=[{instancePath:p,schemaPath:"#/dependencies/command/required",keyword:"required",params:{
missingProperty:g}}],!1;if(r.agent!==void 0&&r.agent!=="command")return z.errors=[{}],!1}var v=t===e}else var v=!0;
if(v){if(r.agent!==void 0){let t=r.agent,g=e;if(typeof t!="string")return z.errors=[{}],!1;if(!(t==="claude"||
t==="claude-code"||t==="codex"||t==="gemini"||t==="command"))return z.errors=[{}],!1;var f=g===e}else var f=!0;
if(f){if(r.model!==void 0){let t=r.model,g=e;if(e===e)if(typeof t=="string"){if(k(t)>128)return z.errors=[{}],
!1;if(!me.test(t))return z.errors=[{}],!1}else return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.systemPrompt!==
void 0){let t=r.systemPrompt,g=e;if(e===g)if(typeof t=="string"){if(k(t)>65536)return z.errors=[{}],!1}else return z.
errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.capabilities!==void 0){let t=r.capabilities,g=e;if(e===g)if(Array.
isArray(t)){if(t.length>100)return z.errors=[{}],!1;{var d=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;
if(e===e)if(typeof n=="string"){if(k(n)>63)return z.errors=[{}],!1;if(!$e.test(n))return z.errors=[{}],!1}else
return z.errors=[{}],!1;var d=_===e;if(!d)break}if(d){let l=t.length,n;if(l>1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],
t[n])){return z.errors=[{}],!1;break e}}}}}else return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.maxConcurrency!==
void 0){let t=r.maxConcurrency,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],
!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.
errors=[{}],!1}var f=g===e}else var f=!0;if(f){if(r.maxTokens!==void 0){let t=r.maxTokens,g=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>
1e6||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.errors=[{}],!1}var f=g===e}else var f=!0;if(f){
if(r.maxTurns!==void 0){let t=r.maxTurns,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.
errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(
t))return z.errors=[{}],!1}var f=g===e}else var f=!0;if(f){if(r.tools!==void 0){let t=r.tools,g=e;if(e===g)if(Array.
isArray(t)){var C=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;if(typeof n!="string")return z.errors=
[{}],!1;if(!(n==="read_file"||n==="write_file"||n==="edit_file"||n==="list_files"||n==="search_code"||n==="run\
_command"))return z.errors=[{}],!1;var C=_===e;if(!C)break}if(C){let l=t.length,n;if(l>1){e:for(;l--;)for(n=l;n--;)
if(Q(t[l],t[n])){return z.errors=[{}],!1;break e}}}}else return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){
if(r.toolPreset!==void 0){let t=r.toolPreset,g=e;if(e===e)if(typeof t=="string"){if(k(t)>63)return z.errors=[{}],
!1;if(!H.test(t))return z.errors=[{}],!1}else return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.mcpServers!==
void 0){let t=r.mcpServers,g=e;if(e===g)if(Array.isArray(t)){if(t.length>50)return z.errors=[{}],!1;{var m=!0;
let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;if(e===e)if(typeof n=="string"){if(k(n)>63)return z.errors=
[{}],!1;if(!H.test(n))return z.errors=[{}],!1}else return z.errors=[{}],!1;var m=_===e;if(!m)break}if(m){let l=t.
length,n;if(l>1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],t[n])){return z.errors=[{}],!1;break e}}}}}else return z.errors=
[{}],!1;var f=g===e}else var f=!0;if(f){if(r.restartPolicy!==void 0){let t=r.restartPolicy,g=e;if(typeof t!="s\
tring")return z.errors=[{}],!1;if(!(t==="Always"||t==="OnFailure"||t==="Never"))return z.errors=[{}],!1;var f=g===
e}else var f=!0;if(f){if(r.executor!==void 0){let t=r.executor,g=e;if(typeof t!="string")return z.errors=[{}],
!1;if(t!=="process")return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.image!==void 0){var f=!1;return z.
errors=[{}],!1}else var f=!0;if(f){if(r.resources!==void 0){var f=!1;return z.errors=[{}],!1}else var f=!0;if(f){
if(r.command!==void 0){let t=r.command,g=e;if(e===g)if(Array.isArray(t)){if(t.length>100)return z.errors=[{}],
!1;if(t.length<1)return z.errors=[{}],!1;{var N=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;if(e===_)
if(typeof n=="string"){if(k(n)>4096)return z.errors=[{}],!1;if(k(n)<1)return z.errors=[{}],!1}else return z.errors=
[{}],!1;var N=_===e;if(!N)break}}}else return z.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.env!==void 0){
let t=r.env,g=e;if(e===g)if(Array.isArray(t)){if(t.length>100)return z.errors=[{}],!1;{var M=!0;let L=t.length;
for(let l=0;l<L;l++){let n=t[l],_=e;if(e===e)if(typeof n=="string"){if(k(n)>128)return z.errors=[{}],!1;if(!Ne.
test(n))return z.errors=[{}],!1}else return z.errors=[{}],!1;var M=_===e;if(!M)break}if(M){let l=t.length,n;if(l>
1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],t[n])){return z.errors=[{}],!1;break e}}}}}else return z.errors=[{}],!1;
var f=g===e}else var f=!0;if(f){if(r.network!==void 0){var f=!1;return z.errors=[{}],!1}else var f=!0;if(f){if(r.
heartbeatSeconds!==void 0){let t=r.heartbeatSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return z.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return z.errors=[{}],!1;
if(t<1||isNaN(t))return z.errors=[{}],!1}var f=g===e}else var f=!0;if(f)if(r.stallTimeoutSeconds!==void 0){let t=r.
stallTimeoutSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],!1;if(e===
g&&typeof t=="number"&&isFinite(t)){if(t>604800||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.errors=
[{}],!1}var f=g===e}else var f=!0}}}}}}}}}}}}}}}}}}}}else return z.errors=[{instancePath:p,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return z.errors=s,e===0}function re(r,{instancePath:p="",parentData:R,
parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.template===void 0&&(y="template"))return re.errors=[{instancePath:p,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:y}}],!1;{let i=e;for(let v in r)if(!(v==="replicas"||v==="selector"||v==="suspen\
d"||v==="template")){return re.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:v}}],!1;break}if(i===e){if(r.replicas!==void 0){let v=r.replicas,f=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return re.errors=[{}],!1;if(e===f&&typeof v=="number"&&isFinite(v)){
if(v>1e3||isNaN(v))return re.errors=[{}],!1;if(v<0||isNaN(v))return re.errors=[{}],!1}var o=f===e}else var o=!0;
if(o){if(r.selector!==void 0){let v=e;fe(r.selector,{instancePath:p+"/selector",parentData:r,parentDataProperty:"\
selector",rootData:$})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var o=v===e}else var o=!0;if(o){
if(r.suspend!==void 0){let v=e;if(typeof r.suspend!="boolean")return re.errors=[{}],!1;var o=v===e}else var o=!0;
if(o)if(r.template!==void 0){let v=r.template,f=e;if(e===f)if(v&&typeof v=="object"&&!Array.isArray(v)){let C=e;
for(let m in v)if(!(m==="metadata"||m==="spec")){return re.errors=[{}],!1;break}if(C===e){if(v.metadata!==void 0){
let m=v.metadata,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){let M=e;for(let Z in m)if(Z!=="labe\
ls"){return re.errors=[{}],!1;break}M===e&&m.labels!==void 0&&(fe(m.labels,{instancePath:p+"/template/metadata\
/labels",parentData:m,parentDataProperty:"labels",rootData:$})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.
length))}else return re.errors=[{}],!1;var b=N===e}else var b=!0;if(b)if(v.spec!==void 0){let m=e;z(v.spec,{instancePath:p+
"/template/spec",parentData:v,parentDataProperty:"spec",rootData:$})||(s=s===null?z.errors:s.concat(z.errors),
e=s.length);var b=m===e}else var b=!0}}else return re.errors=[{}],!1;var o=f===e}else var o=!0}}}}}else return re.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=s,e===
0}function ve(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.apiVersion===void 0&&(b="apiVersion")||r.kind===void 0&&
(b="kind")||r.metadata===void 0&&(b="metadata")||r.spec===void 0&&(b="spec"))return ve.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="a\
piVersion"||i==="kind"||i==="metadata"||i==="spec")){return ve.errors=[{instancePath:p,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.apiVersion!==
void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return ve.errors=[{}],!1;var o=i===e}else var o=!0;if(o){
if(r.kind!==void 0){let i=e;if(r.kind!=="AgentPool")return ve.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.
metadata!==void 0){let i=e;te(r.metadata,{instancePath:p+"/metadata",parentData:r,parentDataProperty:"metadata",
rootData:$})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==
void 0){let i=e;re(r.spec,{instancePath:p+"/spec",parentData:r,parentDataProperty:"spec",rootData:$})||(s=s===
null?re.errors:s.concat(re.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ve.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=s,e===0}var xr=ge;function ie(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.name===void 0&&(b="name"))return ie.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="n\
ame"||i==="project"||i==="labels"||i==="annotations")){return ie.errors=[{instancePath:p,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.name!==void 0){
let i=r.name,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return ie.errors=[{}],!1;if(!H.test(i))return ie.errors=
[{}],!1}else return ie.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;
if(e===e)if(typeof i=="string"){if(k(i)>63)return ie.errors=[{}],!1;if(!H.test(i))return ie.errors=[{}],!1}else
return ie.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;U(r.labels,{instancePath:p+
"/labels",parentData:r,parentDataProperty:"labels",rootData:$})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);
var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;W(r.annotations,{instancePath:p+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:$})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);
var o=i===e}else var o=!0}}}}}else return ie.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ie.errors=s,e===0}function D(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0,o=e,b=!0,y=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.agent===
void 0&&(Z="agent")){let t={};s===null?s=[t]:s.push(t),e++}else if(r.agent!==void 0&&r.agent!=="command"){let t={};
s===null?s=[t]:s.push(t),e++}}var i=y===e;if(e=o,s!==null&&(o?s.length=o:s=null),i){let Z=e;if(e===Z&&r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.command===void 0&&(g="command"))return D.errors=[{instancePath:p,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:g}}],!1}var i=Z===e;b=i}if(!b){let Z={instancePath:p,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};return s===null?s=[Z]:s.push(Z),e++,D.errors=s,
!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let Z=e;for(let t in r)if(!_e.call(He,t)){return D.errors=
[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}}],
!1;break}if(Z===e){if(r.command!==void 0){let t=e;if(e===t&&r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
agent===void 0&&(g="agent"))return D.errors=[{instancePath:p,schemaPath:"#/dependencies/command/required",keyword:"\
required",params:{missingProperty:g}}],!1;if(r.agent!==void 0&&r.agent!=="command")return D.errors=[{}],!1}var v=t===
e}else var v=!0;if(v){if(r.agent!==void 0){let t=r.agent,g=e;if(typeof t!="string")return D.errors=[{}],!1;if(!(t===
"claude"||t==="claude-code"||t==="codex"||t==="gemini"||t==="command"))return D.errors=[{}],!1;var f=g===e}else
var f=!0;if(f){if(r.model!==void 0){let t=r.model,g=e;if(e===e)if(typeof t=="string"){if(k(t)>128)return D.errors=
[{}],!1;if(!me.test(t))return D.errors=[{}],!1}else return D.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.
systemPrompt!==void 0){let t=r.systemPrompt,g=e;if(e===g)if(typeof t=="string"){if(k(t)>65536)return D.errors=
[{}],!1}else return D.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.capabilities!==void 0){let t=r.capabilities,
g=e;if(e===g)if(Array.isArray(t)){if(t.length>100)return D.errors=[{}],!1;{var d=!0;let L=t.length;for(let l=0;l<
L;l++){let n=t[l],_=e;if(e===e)if(typeof n=="string"){if(k(n)>63)return D.errors=[{}],!1;if(!$e.test(n))return D.
errors=[{}],!1}else return D.errors=[{}],!1;var d=_===e;if(!d)break}if(d){let l=t.length,n;if(l>1){e:for(;l--;)
for(n=l;n--;)if(Q(t[l],t[n])){return D.errors=[{}],!1;break e}}}}}else return D.errors=[{}],!1;var f=g===e}else
var f=!0;if(f){if(r.maxConcurrency!==void 0){let t=r.maxConcurrency,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return D.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t))return D.
errors=[{}],!1;if(t<1||isNaN(t))return D.errors=[{}],!1}var f=g===e}else var f=!0;if(f){if(r.maxTokens!==void 0){
let t=r.maxTokens,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return D.errors=[{}],!1;if(e===
g&&typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t))return D.errors=[{}],!1;if(t<1||isNaN(t))return D.errors=
[{}],!1}var f=g===e}else var f=!0;if(f){if(r.maxTurns!==void 0){let t=r.maxTurns,g=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return D.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(
t))return D.errors=[{}],!1;if(t<1||isNaN(t))return D.errors=[{}],!1}var f=g===e}else var f=!0;if(f){if(r.tools!==
void 0){let t=r.tools,g=e;if(e===g)if(Array.isArray(t)){var C=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],
_=e;if(typeof n!="string")return D.errors=[{}],!1;if(!(n==="read_file"||n==="write_file"||n==="edit_file"||n===
"list_files"||n==="search_code"||n==="run_command"))return D.errors=[{}],!1;var C=_===e;if(!C)break}if(C){let l=t.
length,n;if(l>1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],t[n])){return D.errors=[{}],!1;break e}}}}else return D.errors=
[{}],!1;var f=g===e}else var f=!0;if(f){if(r.toolPreset!==void 0){let t=r.toolPreset,g=e;if(e===e)if(typeof t==
"string"){if(k(t)>63)return D.errors=[{}],!1;if(!H.test(t))return D.errors=[{}],!1}else return D.errors=[{}],!1;
var f=g===e}else var f=!0;if(f){if(r.mcpServers!==void 0){let t=r.mcpServers,g=e;if(e===g)if(Array.isArray(t)){
if(t.length>50)return D.errors=[{}],!1;{var m=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;if(e===e)if(typeof n==
"string"){if(k(n)>63)return D.errors=[{}],!1;if(!H.test(n))return D.errors=[{}],!1}else return D.errors=[{}],!1;
var m=_===e;if(!m)break}if(m){let l=t.length,n;if(l>1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],t[n])){return D.errors=
[{}],!1;break e}}}}}else return D.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.restartPolicy!==void 0){
let t=r.restartPolicy,g=e;if(typeof t!="string")return D.errors=[{}],!1;if(!(t==="Always"||t==="OnFailure"||t===
"Never"))return D.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.executor!==void 0){let t=r.executor,g=e;
if(typeof t!="string")return D.errors=[{}],!1;if(t!=="process")return D.errors=[{}],!1;var f=g===e}else var f=!0;
if(f){if(r.image!==void 0){var f=!1;return D.errors=[{}],!1}else var f=!0;if(f){if(r.resources!==void 0){var f=!1;
return D.errors=[{}],!1}else var f=!0;if(f){if(r.command!==void 0){let t=r.command,g=e;if(e===g)if(Array.isArray(
t)){if(t.length>100)return D.errors=[{}],!1;if(t.length<1)return D.errors=[{}],!1;{var N=!0;let L=t.length;for(let l=0;l<
L;l++){let n=t[l],_=e;if(e===_)if(typeof n=="string"){if(k(n)>4096)return D.errors=[{}],!1;if(k(n)<1)return D.
errors=[{}],!1}else return D.errors=[{}],!1;var N=_===e;if(!N)break}}}else return D.errors=[{}],!1;var f=g===e}else
var f=!0;if(f){if(r.env!==void 0){let t=r.env,g=e;if(e===g)if(Array.isArray(t)){if(t.length>100)return D.errors=
[{}],!1;{var M=!0;let L=t.length;for(let l=0;l<L;l++){let n=t[l],_=e;if(e===e)if(typeof n=="string"){if(k(n)>128)
return D.errors=[{}],!1;if(!Ne.test(n))return D.errors=[{}],!1}else return D.errors=[{}],!1;var M=_===e;if(!M)
break}if(M){let l=t.length,n;if(l>1){e:for(;l--;)for(n=l;n--;)if(Q(t[l],t[n])){return D.errors=[{}],!1;break e}}}}}else
return D.errors=[{}],!1;var f=g===e}else var f=!0;if(f){if(r.network!==void 0){var f=!1;return D.errors=[{}],!1}else
var f=!0;if(f){if(r.heartbeatSeconds!==void 0){let t=r.heartbeatSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return D.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return D.
errors=[{}],!1;if(t<1||isNaN(t))return D.errors=[{}],!1}var f=g===e}else var f=!0;if(f)if(r.stallTimeoutSeconds!==
void 0){let t=r.stallTimeoutSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return D.errors=
[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>604800||isNaN(t))return D.errors=[{}],!1;if(t<1||isNaN(
t))return D.errors=[{}],!1}var f=g===e}else var f=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=s,e===0}function ge(r,{instancePath:p="",
parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.apiVersion===void 0&&(b="apiVersion")||r.kind===void 0&&(b="kind")||r.metadata===void 0&&(b="me\
tadata"))return ge.errors=[{instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],
!1;{let y=e;for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return ge.errors=[{
instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return ge.errors=[{}],
!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="AgentPod")return ge.errors=[{}],!1;
var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){let i=e;ie(r.metadata,{instancePath:p+"/metadata",parentData:r,
parentDataProperty:"metadata",rootData:$})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var o=i===e}else
var o=!0;if(o)if(r.spec!==void 0){let i=e;D(r.spec,{instancePath:p+"/spec",parentData:r,parentDataProperty:"sp\
ec",rootData:$})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ge.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=s,e===
0}var jr=he;function ne(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.name===void 0&&(b="name"))return ne.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="n\
ame"||i==="project"||i==="labels"||i==="annotations")){return ne.errors=[{instancePath:p,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.name!==void 0){
let i=r.name,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return ne.errors=[{}],!1;if(!H.test(i))return ne.errors=
[{}],!1}else return ne.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;
if(e===e)if(typeof i=="string"){if(k(i)>63)return ne.errors=[{}],!1;if(!H.test(i))return ne.errors=[{}],!1}else
return ne.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;U(r.labels,{instancePath:p+
"/labels",parentData:r,parentDataProperty:"labels",rootData:$})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);
var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;W(r.annotations,{instancePath:p+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:$})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);
var o=i===e}else var o=!0}}}}}else return ne.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ne.errors=s,e===0}var Ue=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u"),ke=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),fr=new RegExp("\
^https://[^\\s/@?#]+([/?][^\\s#]*)?$","u"),lr=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,\
-]|[A-Za-z]{3})+$","u"),ur=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),Be=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2\
}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),We=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");var pr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),dr=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u00\
00-\\u001f\\\\]+$","u");function Y(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b=e;for(let y in r)if(!(y==="id"||y==="tag"||y===
"repository"||y==="workingDirectory")){return Y.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e){if(r.id!==void 0){let y=r.id,i=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Y.errors=[{}],!1;if(e===i&&typeof y=="number"&&isFinite(y)){if(y>
1e6||isNaN(y))return Y.errors=[{}],!1;if(y<1||isNaN(y))return Y.errors=[{}],!1}var o=i===e}else var o=!0;if(o){
if(r.tag!==void 0){let y=r.tag,i=e;if(e===i)if(typeof y=="string"){if(k(y)>63)return Y.errors=[{}],!1;if(!pr.test(
y))return Y.errors=[{}],!1}else return Y.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.repository!==void 0){
let y=r.repository,i=e;if(e===e)if(typeof y=="string"){if(k(y)>2e3)return Y.errors=[{}],!1;if(!Fe.test(y))return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var o=i===e}else var o=!0;if(o)if(r.workingDirectory!==void 0){let y=r.
workingDirectory,i=e;if(e===i)if(typeof y=="string"){if(k(y)>500)return Y.errors=[{}],!1;if(!dr.test(y))return Y.
errors=[{}],!1}else return Y.errors=[{}],!1;var o=i===e}else var o=!0}}}}else return Y.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=s,e===0}function pe(r,{instancePath:p="",
parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let y in r){let i=e;if(e===e&&typeof y=="string"){if(k(y)>253){let f={instancePath:p,schemaPath:"#/def\
initions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},propertyName:y};s===null?s=[f]:s.push(f),e++}else if(!we.
test(y)){let f={instancePath:p,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"\
^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},propertyName:y};s===null?s=[f]:
s.push(f),e++}}var o=i===e;if(!o){let f={instancePath:p,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};return s===null?s=[f]:s.push(f),e++,pe.errors=s,!1;break}}if(o)for(let y in r){let i=r[y],v=e;
if(e===v)if(typeof i=="string"){if(k(i)>63)return pe.errors=[{}],!1;if(!Se.test(i))return pe.errors=[{}],!1}else
return pe.errors=[{}],!1;var b=v===e;if(!b)break}}else return pe.errors=[{instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return pe.errors=s,e===0}var cr={type:["string","object"],pattern:"^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must be the n\
ame of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/na\
me"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"\
Landed"}}};function J(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;
if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r)))return J.errors=[{instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:cr.type}}],!1;if(e===0){if(typeof r=="string"){if(k(r)>63)return J.errors=
[{instancePath:p,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(!H.test(r))return J.errors=
[{instancePath:p,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}}],
!1}if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.task===void 0&&(b="task"))return J.errors=[{
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)
if(!(i==="task"||i==="project"||i==="until")){return J.errors=[{instancePath:p,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.task!==void 0){let i=r.
task,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return J.errors=[{}],!1;if(!H.test(i))return J.errors=[{}],
!1}else return J.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;if(e===
e)if(typeof i=="string"){if(k(i)>63)return J.errors=[{}],!1;if(!H.test(i))return J.errors=[{}],!1}else return J.
errors=[{}],!1;var o=v===e}else var o=!0;if(o)if(r.until!==void 0){let i=r.until,v=e;if(typeof i!="string")return J.
errors=[{}],!1;if(!(i==="Landed"||i==="Merged"))return J.errors=[{}],!1;var o=v===e}else var o=!0}}}}}return J.
errors=s,e===0}var mr={type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0\
-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<output>, or\
 a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"d\
efinitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},Ee=new RegExp("^[a-z0-9]([-a-z0-\
9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function X(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r)))return X.errors=
[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:mr.type}}],!1;if(e===0){if(typeof r=="string"&&
!Ee.test(r))return X.errors=[{instancePath:p,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.task===void 0&&(b="task")||r.output===void 0&&(b="output"))return X.errors=[{instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="task"||i==="p\
roject"||i==="output")){return X.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.task!==void 0){let i=r.task,v=e;if(e===e)
if(typeof i=="string"){if(k(i)>63)return X.errors=[{}],!1;if(!H.test(i))return X.errors=[{}],!1}else return X.
errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;if(e===e)if(typeof i==
"string"){if(k(i)>63)return X.errors=[{}],!1;if(!H.test(i))return X.errors=[{}],!1}else return X.errors=[{}],!1;
var o=v===e}else var o=!0;if(o)if(r.output!==void 0){let i=r.output,v=e;if(e===e)if(typeof i=="string"){if(k(i)>
63)return X.errors=[{}],!1;if(!ke.test(i))return X.errors=[{}],!1}else return X.errors=[{}],!1;var o=v===e}else
var o=!0}}}}}return X.errors=s,e===0}function Pe(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){
let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>50)return Pe.errors=[{instancePath:p,schemaPath:"#/ma\
xItems",keyword:"maxItems",params:{limit:50}}],!1;{var o=!0;let b=r.length;for(let y=0;y<b;y++){let i=e;q(r[y],
{instancePath:p+"/"+y,parentData:r,parentDataProperty:y,rootData:$})||(s=s===null?q.errors:s.concat(q.errors),
e=s.length);var o=i===e;if(!o)break}}}else return Pe.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",
params:{type:"array"}}],!1;return Pe.errors=s,e===0}function x(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0,o=e,b=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.prompt===
void 0&&(_="prompt")){let u={instancePath:p,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:_}};
s===null?s=[u]:s.push(u),e++}}var f=i===e;f&&(b=!0,y=0);let v=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;
if(r.template===void 0&&(_="template")){let u={instancePath:p,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:_}};s===null?s=[u]:s.push(u),e++}}var f=v===e;if(f&&b)b=!1,y=[y,1];else{f&&(b=!0,y=
1);let _=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.workflow===void 0&&(h="workflow")){let a={instancePath:p,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:h}};s===null?s=[a]:s.push(a),e++}}var f=_===
e;if(f&&b)b=!1,y=[y,2];else{f&&(b=!0,y=2);let h=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.taskMaster===
void 0&&(c="taskMaster")){let A={instancePath:p,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:c}};
s===null?s=[A]:s.push(A),e++}}var f=h===e;f&&b?(b=!1,y=[y,3]):f&&(b=!0,y=3)}}if(b)e=o,s!==null&&(o?s.length=o:
s=null);else{let _={instancePath:p,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:y}};return s===
null?s=[_]:s.push(_),e++,x.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let _=e;for(let u in r)
if(!_e.call(Je,u)){return x.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:u}}],!1;break}if(_===e){if(r.prompt!==void 0){let u=r.prompt,h=e;if(e===h)
if(typeof u=="string"){if(k(u)>65536)return x.errors=[{}],!1;if(!De.test(u))return x.errors=[{}],!1}else return x.
errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.template!==void 0){let u=r.template,h=e;if(e===e)if(typeof u==
"string"){if(k(u)>63)return x.errors=[{}],!1;if(!H.test(u))return x.errors=[{}],!1}else return x.errors=[{}],!1;
var d=h===e}else var d=!0;if(d){if(r.workflow!==void 0){let u=r.workflow,h=e;if(e===e)if(typeof u=="string"){if(k(
u)>63)return x.errors=[{}],!1;if(!H.test(u))return x.errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else
var d=!0;if(d){if(r.parameters!==void 0){let u=r.parameters,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(
u))for(let c in u){let A=e;if(e===e&&typeof c=="string"){if(k(c)>63){let j={};s===null?s=[j]:s.push(j),e++}else if(!Ue.
test(c)){let j={};s===null?s=[j]:s.push(j),e++}}var C=A===e;if(!C){let j={};return s===null?s=[j]:s.push(j),e++,
x.errors=s,!1;break}}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.taskMaster!==void 0){let u=e;
Y(r.taskMaster,{instancePath:p+"/taskMaster",parentData:r,parentDataProperty:"taskMaster",rootData:$})||(s=s===
null?Y.errors:s.concat(Y.errors),e=s.length);var d=u===e}else var d=!0;if(d){if(r.type!==void 0){let u=r.type,
h=e;if(typeof u!="string")return x.errors=[{}],!1;if(!(u==="code"||u==="docs"||u==="review"))return x.errors=[
{}],!1;var d=h===e}else var d=!0;if(d){if(r.requiredCapabilities!==void 0){let u=r.requiredCapabilities,h=e;if(e===
h)if(Array.isArray(u)){if(u.length>100)return x.errors=[{}],!1;{var m=!0;let c=u.length;for(let A=0;A<c;A++){let I=u[A],
j=e;if(e===e)if(typeof I=="string"){if(k(I)>63)return x.errors=[{}],!1;if(!$e.test(I))return x.errors=[{}],!1}else
return x.errors=[{}],!1;var m=j===e;if(!m)break}if(m){let A=u.length,I;if(A>1){e:for(;A--;)for(I=A;I--;)if(Q(u[A],
u[I])){return x.errors=[{}],!1;break e}}}}}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.model!==
void 0){let u=r.model,h=e;if(e===e)if(typeof u=="string"){if(k(u)>128)return x.errors=[{}],!1;if(!me.test(u))return x.
errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.preferredModel!==void 0){let u=r.
preferredModel,h=e;if(e===e)if(typeof u=="string"){if(k(u)>128)return x.errors=[{}],!1;if(!me.test(u))return x.
errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.podSelector!==void 0){let u=e;
pe(r.podSelector,{instancePath:p+"/podSelector",parentData:r,parentDataProperty:"podSelector",rootData:$})||(s=
s===null?pe.errors:s.concat(pe.errors),e=s.length);var d=u===e}else var d=!0;if(d){if(r.priority!==void 0){let u=r.
priority,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{}],!1;if(e===h&&typeof u==
"number"&&isFinite(u)){if(u>1e3||isNaN(u))return x.errors=[{}],!1;if(u<0||isNaN(u))return x.errors=[{}],!1}var d=h===
e}else var d=!0;if(d){if(r.dependsOn!==void 0){let u=r.dependsOn,h=e;if(e===h)if(Array.isArray(u)){if(u.length>
100)return x.errors=[{}],!1;{var N=!0;let c=u.length;for(let A=0;A<c;A++){let I=e;J(u[A],{instancePath:p+"/dep\
endsOn/"+A,parentData:u,parentDataProperty:A,rootData:$})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);
var N=I===e;if(!N)break}}}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.inputs!==void 0){let u=r.
inputs,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){for(let c in u){let A=e;if(e===e)if(typeof c==
"string"){if(k(c)>63){let j={};s===null?s=[j]:s.push(j),e++}else if(!ke.test(c)){let j={};s===null?s=[j]:s.push(
j),e++}}else{let j={};s===null?s=[j]:s.push(j),e++}var M=A===e;if(!M){let j={};return s===null?s=[j]:s.push(j),
e++,x.errors=s,!1;break}}if(M)for(let c in u){let A=e;X(u[c],{instancePath:p+"/inputs/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:u,parentDataProperty:c,rootData:$})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);
var Z=A===e;if(!Z)break}}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.context!==void 0){let u=r.
context,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){let c=e;for(let A in u)if(!(A==="files"||A===
"urls")){return x.errors=[{}],!1;break}if(c===e){if(u.files!==void 0){let A=u.files,I=e;if(e===I)if(Array.isArray(
A)){if(A.length>20)return x.errors=[{}],!1;{var t=!0;let j=A.length;for(let F=0;F<j;F++){let V=A[F],B=e;if(e===
e)if(typeof V=="string"){if(k(V)>1e3)return x.errors=[{}],!1;if(!Ge.test(V))return x.errors=[{}],!1}else return x.
errors=[{}],!1;var t=B===e;if(!t)break}if(t){let F=A.length,V;if(F>1){e:for(;F--;)for(V=F;V--;)if(Q(A[F],A[V])){
return x.errors=[{}],!1;break e}}}}}else return x.errors=[{}],!1;var g=I===e}else var g=!0;if(g)if(u.urls!==void 0){
let A=u.urls,I=e;if(e===I)if(Array.isArray(A)){if(A.length>10)return x.errors=[{}],!1;{var P=!0;let F=A.length;
for(let V=0;V<F;V++){let B=A[V],oe=e;if(e===oe)if(typeof B=="string"){if(k(B)>2e3)return x.errors=[{}],!1;if(!fr.
test(B))return x.errors=[{}],!1}else return x.errors=[{}],!1;var P=oe===e;if(!P)break}if(P){let V=A.length,B;if(V>
1){let oe={};for(;V--;){let qe=A[V];if(typeof qe=="string"){if(typeof oe[qe]=="number"){return B=oe[qe],x.errors=
[{}],!1;break}oe[qe]=V}}}}}}else return x.errors=[{}],!1;var g=I===e}else var g=!0}}else return x.errors=[{}],
!1;var d=h===e}else var d=!0;if(d){if(r.checks!==void 0){let u=e;Pe(r.checks,{instancePath:p+"/checks",parentData:r,
parentDataProperty:"checks",rootData:$})||(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var d=u===e}else
var d=!0;if(d){if(r.maxCheckRounds!==void 0){let u=r.maxCheckRounds,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return x.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(u)){if(u>20||isNaN(u))return x.
errors=[{}],!1;if(u<1||isNaN(u))return x.errors=[{}],!1}var d=h===e}else var d=!0;if(d){if(r.maxRetries!==void 0){
let u=r.maxRetries,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{}],!1;if(e===
h&&typeof u=="number"&&isFinite(u)){if(u>20||isNaN(u))return x.errors=[{}],!1;if(u<0||isNaN(u))return x.errors=
[{}],!1}var d=h===e}else var d=!0;if(d){if(r.timeoutSeconds!==void 0){let u=r.timeoutSeconds,h=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(u)){if(u>
604800||isNaN(u))return x.errors=[{}],!1;if(u<1||isNaN(u))return x.errors=[{}],!1}var d=h===e}else var d=!0;if(d){
if(r.repository!==void 0){let u=r.repository,h=e;if(e===e)if(typeof u=="string"){if(k(u)>2e3)return x.errors=[
{}],!1;if(!Fe.test(u))return x.errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.
branch!==void 0){let u=r.branch,h=e;if(e===e)if(typeof u=="string"){if(k(u)>200)return x.errors=[{}],!1;if(!je.
test(u))return x.errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.schedule!==void 0){
let u=r.schedule,h=e;if(e===h)if(typeof u=="string"){if(k(u)>200)return x.errors=[{}],!1;if(!lr.test(u))return x.
errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.timeZone!==void 0){let u=r.timeZone,
h=e;if(e===h)if(typeof u=="string"){if(k(u)>64)return x.errors=[{}],!1;if(!ur.test(u))return x.errors=[{}],!1}else
return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.concurrencyPolicy!==void 0){let u=r.concurrencyPolicy,
h=e;if(typeof u!="string")return x.errors=[{}],!1;if(!(u==="Allow"||u==="Forbid"||u==="Replace"))return x.errors=
[{}],!1;var d=h===e}else var d=!0;if(d){if(r.startingDeadlineSeconds!==void 0){let u=r.startingDeadlineSeconds,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{}],!1;if(e===h&&typeof u=="numb\
er"&&isFinite(u)){if(u>604800||isNaN(u))return x.errors=[{}],!1;if(u<10||isNaN(u))return x.errors=[{}],!1}var d=h===
e}else var d=!0;if(d){if(r.historyLimit!==void 0){let u=r.historyLimit,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return x.errors=[{}],!1;if(e===h&&typeof u=="number"&&isFinite(u)){if(u>100||isNaN(u))return x.
errors=[{}],!1;if(u<0||isNaN(u))return x.errors=[{}],!1}var d=h===e}else var d=!0;if(d){if(r.notBefore!==void 0){
let u=r.notBefore,h=e;if(e===h)if(typeof u=="string"){if(!Be.test(u))return x.errors=[{}],!1}else return x.errors=
[{}],!1;var d=h===e}else var d=!0;if(d){if(r.expires!==void 0){let u=r.expires,h=e;if(e===h)if(typeof u=="stri\
ng"){if(!Be.test(u))return x.errors=[{}],!1}else return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d){if(r.
suspend!==void 0){let u=e;if(typeof r.suspend!="boolean")return x.errors=[{}],!1;var d=u===e}else var d=!0;if(d){
if(r.landing!==void 0){let u=r.landing,h=e;if(typeof u!="string")return x.errors=[{}],!1;if(!(u==="pullRequest"||
u==="none"))return x.errors=[{}],!1;var d=h===e}else var d=!0;if(d)if(r.outputs!==void 0){let u=r.outputs,h=e;
if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){for(let c in u){let A=e;if(e===e)if(typeof c=="string"){
if(k(c)>63){let j={};s===null?s=[j]:s.push(j),e++}else if(!ke.test(c)){let j={};s===null?s=[j]:s.push(j),e++}}else{
let j={};s===null?s=[j]:s.push(j),e++}var L=A===e;if(!L){let j={};return s===null?s=[j]:s.push(j),e++,x.errors=
s,!1;break}}if(L)for(let c in u){let A=u[c],I=e;if(e===e)if(A&&typeof A=="object"&&!Array.isArray(A)){let F;if(A.
file===void 0&&(F="file"))return x.errors=[{}],!1;{let V=e;for(let B in A)if(!(B==="file"||B==="schema")){return x.
errors=[{}],!1;break}if(V===e){if(A.file!==void 0){let B=A.file,oe=e;if(e===oe)if(typeof B=="string"){if(k(B)>
1e3)return x.errors=[{}],!1;if(!We.test(B))return x.errors=[{}],!1}else return x.errors=[{}],!1;var l=oe===e}else
var l=!0;if(l)if(A.schema!==void 0){let B=A.schema,oe=e;if(!(B&&typeof B=="object"&&!Array.isArray(B))&&typeof B!=
"boolean")return x.errors=[{}],!1;var l=oe===e}else var l=!0}}}else return x.errors=[{}],!1;var n=I===e;if(!n)
break}}else return x.errors=[{}],!1;var d=h===e}else var d=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return x.errors=
[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return x.errors=s,e===0}function he(r,{
instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let b;if(r.apiVersion===void 0&&(b="apiVersion")||r.kind===void 0&&(b="kind")||r.
metadata===void 0&&(b="metadata")||r.spec===void 0&&(b="spec"))return he.errors=[{instancePath:p,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="apiVersion"||i===
"kind"||i==="metadata"||i==="spec")){return he.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.
apiVersion!=="orca.dev/v1alpha1")return he.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){
let i=e;if(r.kind!=="DevTask")return he.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){
let i=e;ne(r.metadata,{instancePath:p+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:$})||(s=
s===null?ne.errors:s.concat(ne.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;
x(r.spec,{instancePath:p+"/spec",parentData:r,parentDataProperty:"spec",rootData:$})||(s=s===null?x.errors:s.concat(
x.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return he.errors=[{instancePath:p,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return he.errors=s,e===0}var Nr=be;function ae(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let b;if(r.name===void 0&&(b="name"))return ae.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)if(!(i==="n\
ame"||i==="project"||i==="labels"||i==="annotations")){return ae.errors=[{instancePath:p,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.name!==void 0){
let i=r.name,v=e;if(e===e)if(typeof i=="string"){if(k(i)>63)return ae.errors=[{}],!1;if(!H.test(i))return ae.errors=
[{}],!1}else return ae.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,v=e;
if(e===e)if(typeof i=="string"){if(k(i)>63)return ae.errors=[{}],!1;if(!H.test(i))return ae.errors=[{}],!1}else
return ae.errors=[{}],!1;var o=v===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;U(r.labels,{instancePath:p+
"/labels",parentData:r,parentDataProperty:"labels",rootData:$})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);
var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;W(r.annotations,{instancePath:p+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:$})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);
var o=i===e}else var o=!0}}}}}else return ae.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ae.errors=s,e===0}function de(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===e&&typeof y=="string"){if(k(y)>253){let f={
instancePath:p,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},propertyName:y};
s===null?s=[f]:s.push(f),e++}else if(!we.test(y)){let f={instancePath:p,schemaPath:"#/definitions/labelKey/pat\
tern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$"},propertyName:y};s===null?s=[f]:s.push(f),e++}}var o=i===e;if(!o){let f={instancePath:p,schemaPath:"#\
/propertyNames",keyword:"propertyNames",params:{propertyName:y}};return s===null?s=[f]:s.push(f),e++,de.errors=
s,!1;break}}if(o)for(let y in r){let i=r[y],v=e;if(e===v)if(typeof i=="string"){if(k(i)>63)return de.errors=[{}],
!1;if(!Se.test(i))return de.errors=[{}],!1}else return de.errors=[{}],!1;var b=v===e;if(!b)break}}else return de.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=s,e===
0}function xe(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)
if(Array.isArray(r)){if(r.length>50)return xe.errors=[{instancePath:p,schemaPath:"#/maxItems",keyword:"maxItem\
s",params:{limit:50}}],!1;{var o=!0;let b=r.length;for(let y=0;y<b;y++){let i=e;q(r[y],{instancePath:p+"/"+y,parentData:r,
parentDataProperty:y,rootData:$})||(s=s===null?q.errors:s.concat(q.errors),e=s.length);var o=i===e;if(!o)break}}}else
return xe.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return xe.errors=
s,e===0}function E(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){let s=null,e=0,o=e,
b=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.prompt===void 0&&(L="prompt")){let l={
instancePath:p,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:L}};s===null?s=[l]:s.
push(l),e++}}var f=i===e;f&&(b=!0,y=0);let v=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.workflow===
void 0&&(L="workflow")){let l={instancePath:p,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:L}};
s===null?s=[l]:s.push(l),e++}}var f=v===e;if(f&&b?(b=!1,y=[y,1]):f&&(b=!0,y=1),b)e=o,s!==null&&(o?s.length=o:s=
null);else{let L={instancePath:p,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:y}};return s===null?
s=[L]:s.push(L),e++,E.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let L=e;for(let l in r)
if(!_e.call(Xe,l)){return E.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:l}}],!1;break}if(L===e){if(r.prompt!==void 0){let l=r.prompt,n=e;if(e===n)
if(typeof l=="string"){if(k(l)>65536)return E.errors=[{}],!1;if(!De.test(l))return E.errors=[{}],!1}else return E.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.workflow!==void 0){let l=r.workflow,n=e;if(e===e)if(typeof l==
"string"){if(k(l)>63)return E.errors=[{}],!1;if(!H.test(l))return E.errors=[{}],!1}else return E.errors=[{}],!1;
var d=n===e}else var d=!0;if(d){if(r.parameters!==void 0){let l=r.parameters,n=e;if(e===n)if(l&&typeof l=="obj\
ect"&&!Array.isArray(l))for(let u in l){let h=e;if(e===e&&typeof u=="string"){if(k(u)>63){let c={};s===null?s=
[c]:s.push(c),e++}else if(!Ue.test(u)){let c={};s===null?s=[c]:s.push(c),e++}}var C=h===e;if(!C){let c={};return s===
null?s=[c]:s.push(c),e++,E.errors=s,!1;break}}else return E.errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.
dependsOn!==void 0){let l=r.dependsOn,n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return E.errors=[{}],!1;
{var m=!0;let u=l.length;for(let h=0;h<u;h++){let a=l[h],c=e;if(e===e)if(typeof a=="string"){if(k(a)>63)return E.
errors=[{}],!1;if(!H.test(a))return E.errors=[{}],!1}else return E.errors=[{}],!1;var m=c===e;if(!m)break}if(m){
let h=l.length,a;if(h>1){e:for(;h--;)for(a=h;a--;)if(Q(l[h],l[a])){return E.errors=[{}],!1;break e}}}}}else return E.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.requiredCapabilities!==void 0){let l=r.requiredCapabilities,
n=e;if(e===n)if(Array.isArray(l)){if(l.length>100)return E.errors=[{}],!1;{var N=!0;let u=l.length;for(let h=0;h<
u;h++){let a=l[h],c=e;if(e===e)if(typeof a=="string"){if(k(a)>63)return E.errors=[{}],!1;if(!$e.test(a))return E.
errors=[{}],!1}else return E.errors=[{}],!1;var N=c===e;if(!N)break}if(N){let h=l.length,a;if(h>1){e:for(;h--;)
for(a=h;a--;)if(Q(l[h],l[a])){return E.errors=[{}],!1;break e}}}}}else return E.errors=[{}],!1;var d=n===e}else
var d=!0;if(d){if(r.model!==void 0){let l=r.model,n=e;if(e===e)if(typeof l=="string"){if(k(l)>128)return E.errors=
[{}],!1;if(!me.test(l))return E.errors=[{}],!1}else return E.errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.
podSelector!==void 0){let l=e;de(r.podSelector,{instancePath:p+"/podSelector",parentData:r,parentDataProperty:"\
podSelector",rootData:$})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var d=l===e}else var d=!0;if(d){
if(r.checks!==void 0){let l=e;xe(r.checks,{instancePath:p+"/checks",parentData:r,parentDataProperty:"checks",rootData:$})||
(s=s===null?xe.errors:s.concat(xe.errors),e=s.length);var d=l===e}else var d=!0;if(d){if(r.maxCheckRounds!==void 0){
let l=r.maxCheckRounds,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return E.errors=[{}],!1;if(e===
n&&typeof l=="number"&&isFinite(l)){if(l>20||isNaN(l))return E.errors=[{}],!1;if(l<1||isNaN(l))return E.errors=
[{}],!1}var d=n===e}else var d=!0;if(d){if(r.maxRetries!==void 0){let l=r.maxRetries,n=e;if(!(typeof l=="numbe\
r"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return E.errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>20||
isNaN(l))return E.errors=[{}],!1;if(l<0||isNaN(l))return E.errors=[{}],!1}var d=n===e}else var d=!0;if(d){if(r.
timeoutSeconds!==void 0){let l=r.timeoutSeconds,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return E.
errors=[{}],!1;if(e===n&&typeof l=="number"&&isFinite(l)){if(l>604800||isNaN(l))return E.errors=[{}],!1;if(l<1||
isNaN(l))return E.errors=[{}],!1}var d=n===e}else var d=!0;if(d){if(r.landing!==void 0){let l=r.landing,n=e;if(typeof l!=
"string")return E.errors=[{}],!1;if(!(l==="commit"||l==="none"))return E.errors=[{}],!1;var d=n===e}else var d=!0;
if(d){if(r.inputs!==void 0){let l=r.inputs,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l){
let h=e;if(e===e)if(typeof u=="string"){if(k(u)>63){let c={};s===null?s=[c]:s.push(c),e++}else if(!ke.test(u)){
let c={};s===null?s=[c]:s.push(c),e++}}else{let c={};s===null?s=[c]:s.push(c),e++}var M=h===e;if(!M){let c={};
return s===null?s=[c]:s.push(c),e++,E.errors=s,!1;break}}if(M)for(let u in l){let h=l[u],a=e;if(e===e)if(typeof h==
"string"){if(!Ee.test(h))return E.errors=[{}],!1}else return E.errors=[{}],!1;var Z=a===e;if(!Z)break}}else return E.
errors=[{}],!1;var d=n===e}else var d=!0;if(d)if(r.outputs!==void 0){let l=r.outputs,n=e;if(e===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){for(let u in l){let h=e;if(e===e)if(typeof u=="string"){if(k(u)>63){let c={};s===
null?s=[c]:s.push(c),e++}else if(!ke.test(u)){let c={};s===null?s=[c]:s.push(c),e++}}else{let c={};s===null?s=
[c]:s.push(c),e++}var t=h===e;if(!t){let c={};return s===null?s=[c]:s.push(c),e++,E.errors=s,!1;break}}if(t)for(let u in l){
let h=l[u],a=e;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let A;if(h.file===void 0&&(A="file"))return E.
errors=[{}],!1;{let I=e;for(let j in h)if(!(j==="file"||j==="schema")){return E.errors=[{}],!1;break}if(I===e){
if(h.file!==void 0){let j=h.file,F=e;if(e===F)if(typeof j=="string"){if(k(j)>1e3)return E.errors=[{}],!1;if(!We.
test(j))return E.errors=[{}],!1}else return E.errors=[{}],!1;var g=F===e}else var g=!0;if(g)if(h.schema!==void 0){
let j=h.schema,F=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))&&typeof j!="boolean")return E.errors=[{}],!1;
var g=F===e}else var g=!0}}}else return E.errors=[{}],!1;var P=a===e;if(!P)break}}else return E.errors=[{}],!1;
var d=n===e}else var d=!0}}}}}}}}}}}}}}else return E.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return E.errors=s,e===0}function K(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.nodes===void 0&&
(d="nodes"))return K.errors=[{instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let C=e;for(let m in r)if(!(m==="parameters"||m==="inputs"||m==="nodes"||m==="outputs")){return K.errors=[
{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(C===e){if(r.parameters!==void 0){let m=r.parameters,N=e;if(!(m&&typeof m=="object"&&!Array.isArray(
m)))return K.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.inputs!==void 0){let m=r.inputs,N=e;if(e===N)
if(Array.isArray(m)){if(m.length>50)return K.errors=[{}],!1;{var b=!0;let Z=m.length;for(let t=0;t<Z;t++){let g=m[t],
P=e;if(e===e)if(typeof g=="string"){if(k(g)>63)return K.errors=[{}],!1;if(!ke.test(g))return K.errors=[{}],!1}else
return K.errors=[{}],!1;var b=P===e;if(!b)break}if(b){let t=m.length,g;if(t>1){e:for(;t--;)for(g=t;g--;)if(Q(m[t],
m[g])){return K.errors=[{}],!1;break e}}}}}else return K.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.nodes!==
void 0){let m=r.nodes,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>100)return K.
errors=[{}],!1;if(Object.keys(m).length<1)return K.errors=[{}],!1;for(let Z in m){let t=e;if(e===e)if(typeof Z==
"string"){if(k(Z)>63){let P={};s===null?s=[P]:s.push(P),e++}else if(!H.test(Z)){let P={};s===null?s=[P]:s.push(
P),e++}}else{let P={};s===null?s=[P]:s.push(P),e++}var y=t===e;if(!y){let P={};return s===null?s=[P]:s.push(P),
e++,K.errors=s,!1;break}}if(y)for(let Z in m){let t=e;E(m[Z],{instancePath:p+"/nodes/"+Z.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:m,parentDataProperty:Z,rootData:$})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);
var i=t===e;if(!i)break}}else return K.errors=[{}],!1;var o=N===e}else var o=!0;if(o)if(r.outputs!==void 0){let m=r.
outputs,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let Z in m){let t=e;if(e===e)if(typeof Z==
"string"){if(k(Z)>63){let P={};s===null?s=[P]:s.push(P),e++}else if(!ke.test(Z)){let P={};s===null?s=[P]:s.push(
P),e++}}else{let P={};s===null?s=[P]:s.push(P),e++}var v=t===e;if(!v){let P={};return s===null?s=[P]:s.push(P),
e++,K.errors=s,!1;break}}if(v)for(let Z in m){let t=m[Z],g=e;if(e===e)if(typeof t=="string"){if(!Ee.test(t))return K.
errors=[{}],!1}else return K.errors=[{}],!1;var f=g===e;if(!f)break}}else return K.errors=[{}],!1;var o=N===e}else
var o=!0}}}}}else return K.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return K.errors=s,e===0}function be(r,{instancePath:p="",parentData:R,parentDataProperty:O,rootData:$=r}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.apiVersion===void 0&&(b="apiVe\
rsion")||r.kind===void 0&&(b="kind")||r.metadata===void 0&&(b="metadata")||r.spec===void 0&&(b="spec"))return be.
errors=[{instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:b}}],!1;{let y=e;for(let i in r)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return be.errors=[{instancePath:p,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(r.
apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return be.errors=[{}],!1;var o=i===e}else var o=!0;
if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="Workflow")return be.errors=[{}],!1;var o=i===e}else var o=!0;if(o){
if(r.metadata!==void 0){let i=e;ae(r.metadata,{instancePath:p+"/metadata",parentData:r,parentDataProperty:"met\
adata",rootData:$})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.
spec!==void 0){let i=e;K(r.spec,{instancePath:p+"/spec",parentData:r,parentDataProperty:"spec",rootData:$})||(s=
s===null?K.errors:s.concat(K.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return be.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=s,e===0}var wr=S;var yr=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),vr=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),
gr=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function ce(r,{instancePath:p="",parentData:R,parentDataProperty:O,
rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;
if(e===i&&typeof y=="string"){if(k(y)>63){let v={instancePath:p,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},propertyName:y};s===null?s=[v]:s.push(v),e++}else if(!Ke.test(y)){let v={instancePath:p,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},propertyName:y};
s===null?s=[v]:s.push(v),e++}}var o=i===e;if(!o){let v={instancePath:p,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:y}};return s===null?s=[v]:s.push(v),e++,ce.errors=s,!1;break}}if(o)for(let y in r){
let i=r[y],v=e;if(e===e)if(typeof i=="string"){if(k(i)>128)return ce.errors=[{}],!1;if(!me.test(i))return ce.errors=
[{}],!1}else return ce.errors=[{}],!1;var b=v===e;if(!b)break}}else return ce.errors=[{instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=s,e===0}function S(r,{instancePath:p="",parentData:R,
parentDataProperty:O,rootData:$=r}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let C=e;
for(let m in r)if(!_e.call(er,m)){return S.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(C===e){if(r.branch!==void 0){let m=r.branch,
N=e;if(e===e)if(typeof m=="string"){if(k(m)>200)return S.errors=[{}],!1;if(!je.test(m))return S.errors=[{}],!1}else
return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.statusBranch!==void 0){let m=r.statusBranch,N=e;if(e===
e)if(typeof m=="string"){if(k(m)>200)return S.errors=[{}],!1;if(!je.test(m))return S.errors=[{}],!1}else return S.
errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.suspend!==void 0){let m=e;if(typeof r.suspend!="boolean")return S.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.forge!==void 0){let m=r.forge,N=e;if(e===N)if(m&&typeof m==
"object"&&!Array.isArray(m)){let Z=e;for(let t in m)if(!(t==="type"||t==="apiUrl")){return S.errors=[{}],!1;break}
if(Z===e){if(m.type!==void 0){let t=m.type,g=e;if(typeof t!="string")return S.errors=[{}],!1;if(!(t==="auto"||
t==="local"||t==="github"))return S.errors=[{}],!1;var b=g===e}else var b=!0;if(b)if(m.apiUrl!==void 0){let t=m.
apiUrl,g=e;if(e===g)if(typeof t=="string"){if(k(t)>2e3)return S.errors=[{}],!1;if(!yr.test(t))return S.errors=
[{}],!1}else return S.errors=[{}],!1;var b=g===e}else var b=!0}}else return S.errors=[{}],!1;var o=N===e}else var o=!0;
if(o){if(r.executor!==void 0){let m=r.executor,N=e;if(typeof m!="string")return S.errors=[{}],!1;if(m!=="proce\
ss")return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.isolation!==void 0){let m=r.isolation,N=e;if(typeof m!=
"string")return S.errors=[{}],!1;if(!(m==="preferred"||m==="required"||m==="none"))return S.errors=[{}],!1;var o=N===
e}else var o=!0;if(o){if(r.intervals!==void 0){let m=r.intervals,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.
isArray(m)){let Z=e;for(let t in m)if(!(t==="pollSeconds"||t==="forgePollSeconds")){return S.errors=[{}],!1;break}
if(Z===e){if(m.pollSeconds!==void 0){let t=m.pollSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return S.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return S.errors=[{}],
!1;if(t<1||isNaN(t))return S.errors=[{}],!1}var y=g===e}else var y=!0;if(y)if(m.forgePollSeconds!==void 0){let t=m.
forgePollSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return S.errors=[{}],!1;if(e===g&&
typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return S.errors=[{}],!1;if(t<1||isNaN(t))return S.errors=
[{}],!1}var y=g===e}else var y=!0}}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.schedule!==
void 0){let m=r.schedule,N=e;if(e===N)if(typeof m=="string"){if(k(m)>200)return S.errors=[{}],!1;if(!vr.test(m))
return S.errors=[{}],!1}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.modelAliases!==void 0){
let m=e;ce(r.modelAliases,{instancePath:p+"/modelAliases",parentData:r,parentDataProperty:"modelAliases",rootData:$})||
(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var o=m===e}else var o=!0;if(o){if(r.prices!==void 0){let m=r.
prices,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let Z in m){let t=e;if(e===t&&typeof Z=="\
string"){if(k(Z)>200){let g={};s===null?s=[g]:s.push(g),e++}else if(!gr.test(Z)){let g={};s===null?s=[g]:s.push(
g),e++}}var i=t===e;if(!i){let g={};return s===null?s=[g]:s.push(g),e++,S.errors=s,!1;break}}if(i)for(let Z in m){
let t=m[Z],g=e;if(e===g)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.input===void 0&&(P="input")||t.
output===void 0&&(P="output"))return S.errors=[{}],!1;{let L=e;for(let l in t)if(!(l==="input"||l==="output"||
l==="cacheRead"||l==="cacheWrite")){return S.errors=[{}],!1;break}if(L===e){if(t.input!==void 0){let l=t.input,
n=e;if(e===e)if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l))return S.errors=[{}],!1;if(l<0||isNaN(l))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(t.output!==void 0){let l=t.output,
n=e;if(e===e)if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l))return S.errors=[{}],!1;if(l<0||isNaN(l))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var v=n===e}else var v=!0;if(v){if(t.cacheRead!==void 0){let l=t.cacheRead,
n=e;if(e===e)if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l))return S.errors=[{}],!1;if(l<0||isNaN(l))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var v=n===e}else var v=!0;if(v)if(t.cacheWrite!==void 0){let l=t.cacheWrite,
n=e;if(e===e)if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l))return S.errors=[{}],!1;if(l<0||isNaN(l))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var v=n===e}else var v=!0}}}}}else return S.errors=[{}],!1;var f=g===
e;if(!f)break}}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.lease!==void 0){let m=r.lease,
N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){let Z=e;for(let t in m)if(t!=="ttlSeconds"){return S.
errors=[{}],!1;break}if(Z===e&&m.ttlSeconds!==void 0){let t=m.ttlSeconds,g=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return S.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t))
return S.errors=[{}],!1;if(t<3||isNaN(t))return S.errors=[{}],!1}}}else return S.errors=[{}],!1;var o=N===e}else
var o=!0;if(o){if(r.historyLimit!==void 0){let m=r.historyLimit,N=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return S.errors=[{}],!1;if(e===N&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return S.errors=
[{}],!1;if(m<1||isNaN(m))return S.errors=[{}],!1}var o=N===e}else var o=!0;if(o){if(r.logs!==void 0){let m=r.logs,
N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){let Z=e;for(let t in m)if(!(t==="branch"||t==="keepR\
uns")){return S.errors=[{}],!1;break}if(Z===e){if(m.branch!==void 0){let t=m.branch,g=e;if(e===e)if(typeof t==
"string"){if(k(t)>200)return S.errors=[{}],!1;if(!je.test(t))return S.errors=[{}],!1}else return S.errors=[{}],
!1;var d=g===e}else var d=!0;if(d)if(m.keepRuns!==void 0){let t=m.keepRuns,g=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return S.errors=[{}],!1;if(e===g&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t))
return S.errors=[{}],!1;if(t<0||isNaN(t))return S.errors=[{}],!1}var d=g===e}else var d=!0}}else return S.errors=
[{}],!1;var o=N===e}else var o=!0;if(o)if(r.gitBackend!==void 0){let m=r.gitBackend,N=e;if(typeof m!="string")
return S.errors=[{}],!1;if(!(m==="auto"||m==="native"||m==="isomorphic"))return S.errors=[{}],!1;var o=N===e}else
var o=!0}}}}}}}}}}}}}}else return S.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return S.errors=s,e===0}export{xr as AgentPod,Pr as AgentPool,jr as DevTask,Ar as Project,wr as Settings,Nr as Workflow};
