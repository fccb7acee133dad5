// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var ze=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(e){throw s=0,e}};var Le=ze(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});function Fe(r){let s=r.length,e=0,
o=0,h;for(;o<s;)e++,h=r.charCodeAt(o++),h>=55296&&h<=56319&&o<s&&(h=r.charCodeAt(o),(h&64512)===56320&&o++);return e}
qe.default=Fe;Fe.code='require("ajv/dist/runtime/ucs2length").default'});var Ie=ze((mr,Ee)=>{"use strict";Ee.exports=function r(s,e){if(s===e)return!0;if(s&&e&&typeof s=="object"&&typeof e==
"object"){if(s.constructor!==e.constructor)return!1;var o,h,y;if(Array.isArray(s)){if(o=s.length,o!=e.length)return!1;
for(h=o;h--!==0;)if(!r(s[h],e[h]))return!1;return!0}if(s.constructor===RegExp)return s.source===e.source&&s.flags===
e.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===e.valueOf();if(s.toString!==Object.prototype.
toString)return s.toString()===e.toString();if(y=Object.keys(s),o=y.length,o!==Object.keys(e).length)return!1;
for(h=o;h--!==0;)if(!Object.prototype.hasOwnProperty.call(e,y[h]))return!1;for(h=o;h--!==0;){var i=y[h];if(!r(
s[i],e[i]))return!1}return!0}return s!==s&&e!==e}});var Te=ze(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});var Oe=Ie();Oe.code='require("aj\
v/dist/runtime/equal").default';Se.default=Oe});var Ge={description:1,repository:1,path:1,suspend:1,limits:1,budget:1,pullRequests:1,protectedPaths:1,checks:1,
modelAliases:1,agents:1,toolPresets:1,mcpServers:1,notifications:1,triggers:1},Ue={draft:1,labels:1,reviewers:1,
assignees:1,merge:1,requiredApprovals:1,ci:1,ciQuietSeconds:1,maxFeedbackRounds:1,maxCiRounds:1,maxMergeRounds:1,
closeOnPrune:1},Ve={agent:1,model:1,systemPrompt:1,capabilities:1,maxConcurrency:1,maxTokens:1,maxTurns:1,tools:1,
toolPreset:1,mcpServers:1,restartPolicy:1,executor:1,image:1,resources:1,command:1,env:1,network:1,heartbeatSeconds:1,
stallTimeoutSeconds:1},We={prompt:1,template:1,workflow:1,parameters:1,taskMaster:1,type:1,requiredCapabilities:1,
model:1,preferredModel:1,podSelector:1,priority:1,dependsOn:1,inputs:1,context:1,checks:1,maxCheckRounds:1,maxRetries:1,
timeoutSeconds:1,repository:1,branch:1,schedule:1,timeZone:1,concurrencyPolicy:1,startingDeadlineSeconds:1,historyLimit:1,
notBefore:1,expires:1,suspend:1,landing:1,outputs:1},Qe={prompt:1,workflow:1,parameters:1,dependsOn:1,requiredCapabilities:1,
model:1,podSelector:1,checks:1,maxCheckRounds:1,maxRetries:1,timeoutSeconds:1,landing:1,inputs:1,outputs:1},Ke={
branch:1,statusBranch:1,suspend:1,forge:1,executor:1,isolation:1,intervals:1,schedule:1,modelAliases:1,prices:1,
lease:1,historyLimit:1,logs:1,gitBackend:1},vr=ce;var k=Le().default,V=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");var xe=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),we=new RegExp(
"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function B(r){let s=null,e=0;if(e===0)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===e&&typeof y=="string"){if(y.length>253&&k(y)>253){let l={};
s===null?s=[l]:s.push(l),e++}else if(!xe.test(y)){let l={};s===null?s=[l]:s.push(l),e++}}var o=i===e;if(!o){let l={};
return s===null?s=[l]:s.push(l),e++,B.errors=s,!1;break}}if(o)for(let y in r){let i=r[y],m=e;if(e===m)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return B.errors=[{}],!1;if(!we.test(i))return B.errors=[{}],!1}else return B.
errors=[{}],!1;var h=m===e;if(!h)break}}else return B.errors=[{}],!1;return B.errors=s,e===0}function H(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===
e&&typeof y=="string"){if(y.length>253&&k(y)>253){let l={};s===null?s=[l]:s.push(l),e++}else if(!xe.test(y)){let l={};
s===null?s=[l]:s.push(l),e++}}var o=i===e;if(!o){let l={};return s===null?s=[l]:s.push(l),e++,H.errors=s,!1;break}}
if(o)for(let y in r){let i=r[y],m=e;if(e===m)if(typeof i=="string"){if(i.length>65536&&k(i)>65536)return H.errors=
[{}],!1}else return H.errors=[{}],!1;var h=m===e;if(!h)break}}else return H.errors=[{}],!1;return H.errors=s,e===
0}function ne(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&
(h="name"))return ne.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="labels"||i==="annotations")){
return ne.errors=[{}],!1;break}if(y===e){if(r.name!==void 0){let i=r.name,m=e;if(e===e)if(typeof i=="string"){
if(i.length>63&&k(i)>63)return ne.errors=[{}],!1;if(!V.test(i))return ne.errors=[{}],!1}else return ne.errors=
[{}],!1;var o=m===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;B(r.labels)||(s=s===null?B.errors:s.concat(
B.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;H(r.annotations)||(s=s===
null?H.errors:s.concat(H.errors),e=s.length);var o=i===e}else var o=!0}}}}else return ne.errors=[{}],!1;return ne.
errors=s,e===0}var ve=Object.prototype.hasOwnProperty,G=Te().default;var Ze=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?\
#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),ke=new RegExp("\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function J(r){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.url===void 0&&(h="url"))return J.
errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="url"||i==="branch")){return J.errors=[{}],!1;break}if(y===e){
if(r.url!==void 0){let i=r.url,m=e;if(e===e)if(typeof i=="string"){if(i.length>2e3&&k(i)>2e3)return J.errors=[
{}],!1;if(!Ze.test(i))return J.errors=[{}],!1}else return J.errors=[{}],!1;var o=m===e}else var o=!0;if(o)if(r.
branch!==void 0){let i=r.branch,m=e;if(e===e)if(typeof i=="string"){if(i.length>200&&k(i)>200)return J.errors=
[{}],!1;if(!ke.test(i))return J.errors=[{}],!1}else return J.errors=[{}],!1;var o=m===e}else var o=!0}}}else return J.
errors=[{}],!1;return J.errors=s,e===0}var $e=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),Pe=new RegExp("\\S","u"),De=new RegExp(
"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),ue=new RegExp("^[\
A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function P(r){let s=null,e=0,o=e,h=!1,y=null,i=e;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let u;if(r.fileExists===void 0&&(u="fileExists")){let n={};s===null?s=[n]:s.push(n),
e++}}var l=i===e;l&&(h=!0,y=0);let m=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.command===void 0&&
(u="command")){let n={};s===null?s=[n]:s.push(n),e++}}var l=m===e;if(l&&h)h=!1,y=[y,1];else{l&&(h=!0,y=1);let u=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.tests===void 0&&(_="tests")){let a={};s===null?s=[a]:s.
push(a),e++}}var l=u===e;if(l&&h)h=!1,y=[y,2];else{l&&(h=!0,y=2);let _=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.jsonSchema===void 0&&(g="jsonSchema")){let f={};s===null?s=[f]:s.push(f),e++}}var l=_===e;if(l&&
h)h=!1,y=[y,3];else{l&&(h=!0,y=3);let g=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.diff===void 0&&
(c="diff")){let b={};s===null?s=[b]:s.push(b),e++}}var l=g===e;if(l&&h)h=!1,y=[y,4];else{l&&(h=!0,y=4);let c=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let L;if(r.critic===void 0&&(L="critic")){let x={};s===null?s=[x]:
s.push(x),e++}}var l=c===e;l&&h?(h=!1,y=[y,5]):l&&(h=!0,y=5)}}}}if(h)e=o,s!==null&&(o?s.length=o:s=null);else{
let u={};return s===null?s=[u]:s.push(u),e++,P.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u=e;for(let n in r)if(!(n==="name"||n==="fileExists"||n==="command"||n==="tests"||n==="jsonSchema"||n==="d\
iff"||n==="critic")){return P.errors=[{}],!1;break}if(u===e){if(r.name!==void 0){let n=r.name,_=e;if(e===_)if(typeof n==
"string"){if(n.length>100&&k(n)>100)return P.errors=[{}],!1;if(n.length<1)return P.errors=[{}],!1}else return P.
errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.fileExists!==void 0){let n=r.fileExists,_=e;if(e===_)if(n&&
typeof n=="object"&&!Array.isArray(n)){let g;if(n.paths===void 0&&(g="paths"))return P.errors=[{}],!1;{let f=e;
for(let c in n)if(c!=="paths"){return P.errors=[{}],!1;break}if(f===e&&n.paths!==void 0){let c=n.paths;if(e===
e)if(Array.isArray(c)){if(c.length>100)return P.errors=[{}],!1;if(c.length<1)return P.errors=[{}],!1;{var I=!0;
let L=c.length;for(let x=0;x<L;x++){let R=c[x],O=e;if(e===e)if(typeof R=="string"){if(R.length>1e3&&k(R)>1e3)return P.
errors=[{}],!1;if(!$e.test(R))return P.errors=[{}],!1}else return P.errors=[{}],!1;var I=O===e;if(!I)break}}}else
return P.errors=[{}],!1}}}else return P.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.command!==void 0){
let n=r.command,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let g;if(n.run===void 0&&(g="run"))return P.
errors=[{}],!1;{let f=e;for(let c in n)if(!(c==="run"||c==="timeoutSeconds")){return P.errors=[{}],!1;break}if(f===
e){if(n.run!==void 0){let c=n.run,b=e;if(e===b)if(typeof c=="string"){if(c.length>8192&&k(c)>8192)return P.errors=
[{}],!1;if(!Pe.test(c))return P.errors=[{}],!1}else return P.errors=[{}],!1;var p=b===e}else var p=!0;if(p)if(n.
timeoutSeconds!==void 0){let c=n.timeoutSeconds,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.
errors=[{}],!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c))return P.errors=[{}],!1;if(c<1||
isNaN(c))return P.errors=[{}],!1}var p=b===e}else var p=!0}}}else return P.errors=[{}],!1;var d=_===e}else var d=!0;
if(d){if(r.tests!==void 0){let n=r.tests,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){let g=e;for(let f in n)
if(!(f==="runner"||f==="args"||f==="minPassed"||f==="timeoutSeconds")){return P.errors=[{}],!1;break}if(g===e){
if(n.runner!==void 0){let f=n.runner,c=e;if(typeof f!="string")return P.errors=[{}],!1;if(!(f==="auto"||f==="v\
itest"||f==="jest"||f==="node"||f==="pytest"||f==="go"||f==="cargo"))return P.errors=[{}],!1;var N=c===e}else var N=!0;
if(N){if(n.args!==void 0){let f=n.args,c=e;if(e===c)if(Array.isArray(f)){if(f.length>100)return P.errors=[{}],
!1;{var T=!0;let L=f.length;for(let x=0;x<L;x++){let R=f[x],O=e;if(e===O)if(typeof R=="string"){if(R.length>4096&&
k(R)>4096)return P.errors=[{}],!1;if(R.length<1)return P.errors=[{}],!1}else return P.errors=[{}],!1;var T=O===
e;if(!T)break}}}else return P.errors=[{}],!1;var N=c===e}else var N=!0;if(N){if(n.minPassed!==void 0){let f=n.
minPassed,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return P.errors=[{}],!1;if(e===c&&typeof f==
"number"&&isFinite(f)){if(f>1e6||isNaN(f))return P.errors=[{}],!1;if(f<1||isNaN(f))return P.errors=[{}],!1}var N=c===
e}else var N=!0;if(N)if(n.timeoutSeconds!==void 0){let f=n.timeoutSeconds,c=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f)))return P.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>86400||isNaN(f))
return P.errors=[{}],!1;if(f<1||isNaN(f))return P.errors=[{}],!1}var N=c===e}else var N=!0}}}}else return P.errors=
[{}],!1;var d=_===e}else var d=!0;if(d){if(r.jsonSchema!==void 0){let n=r.jsonSchema,_=e;if(e===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let g;if(n.file===void 0&&(g="file")||n.schema===void 0&&(g="schema"))return P.errors=
[{}],!1;{let f=e;for(let c in n)if(!(c==="file"||c==="schema")){return P.errors=[{}],!1;break}if(f===e){if(n.file!==
void 0){let c=n.file,b=e;if(e===e)if(typeof c=="string"){if(c.length>1e3&&k(c)>1e3)return P.errors=[{}],!1;if(!De.
test(c))return P.errors=[{}],!1}else return P.errors=[{}],!1;var q=b===e}else var q=!0;if(q)if(n.schema!==void 0){
let c=n.schema,b=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&typeof c!="boolean")return P.errors=[{}],!1;
var q=b===e}else var q=!0}}}else return P.errors=[{}],!1;var d=_===e}else var d=!0;if(d){if(r.diff!==void 0){let n=r.
diff,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1)return P.errors=[{}],
!1;{let g=e;for(let f in n)if(!(f==="maxFiles"||f==="maxLines"||f==="allow"||f==="deny")){return P.errors=[{}],
!1;break}if(g===e){if(n.maxFiles!==void 0){let f=n.maxFiles,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return P.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>1e6||isNaN(f))return P.errors=[{}],
!1;if(f<0||isNaN(f))return P.errors=[{}],!1}var t=c===e}else var t=!0;if(t){if(n.maxLines!==void 0){let f=n.maxLines,
c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return P.errors=[{}],!1;if(e===c&&typeof f=="numb\
er"&&isFinite(f)){if(f>1e8||isNaN(f))return P.errors=[{}],!1;if(f<0||isNaN(f))return P.errors=[{}],!1}var t=c===
e}else var t=!0;if(t){if(n.allow!==void 0){let f=n.allow,c=e;if(e===c)if(Array.isArray(f)){if(f.length>1e3)return P.
errors=[{}],!1;if(f.length<1)return P.errors=[{}],!1;{var v=!0;let L=f.length;for(let x=0;x<L;x++){let R=f[x],
O=e;if(e===e)if(typeof R=="string"){if(R.length>1e3&&k(R)>1e3)return P.errors=[{}],!1;if(!$e.test(R))return P.
errors=[{}],!1}else return P.errors=[{}],!1;var v=O===e;if(!v)break}}}else return P.errors=[{}],!1;var t=c===e}else
var t=!0;if(t)if(n.deny!==void 0){let f=n.deny,c=e;if(e===c)if(Array.isArray(f)){if(f.length>1e3)return P.errors=
[{}],!1;if(f.length<1)return P.errors=[{}],!1;{var A=!0;let L=f.length;for(let x=0;x<L;x++){let R=f[x],O=e;if(e===
e)if(typeof R=="string"){if(R.length>1e3&&k(R)>1e3)return P.errors=[{}],!1;if(!$e.test(R))return P.errors=[{}],
!1}else return P.errors=[{}],!1;var A=O===e;if(!A)break}}}else return P.errors=[{}],!1;var t=c===e}else var t=!0}}}}}else
return P.errors=[{}],!1;var d=_===e}else var d=!0;if(d)if(r.critic!==void 0){let n=r.critic,_=e;if(e===_)if(n&&
typeof n=="object"&&!Array.isArray(n)){let g;if(n.instructions===void 0&&(g="instructions"))return P.errors=[{}],
!1;{let f=e;for(let c in n)if(!(c==="model"||c==="instructions"||c==="passScore")){return P.errors=[{}],!1;break}
if(f===e){if(n.model!==void 0){let c=n.model,b=e;if(e===e)if(typeof c=="string"){if(c.length>128&&k(c)>128)return P.
errors=[{}],!1;if(!ue.test(c))return P.errors=[{}],!1}else return P.errors=[{}],!1;var Z=b===e}else var Z=!0;if(Z){
if(n.instructions!==void 0){let c=n.instructions,b=e;if(e===b)if(typeof c=="string"){if(c.length>16384&&k(c)>16384)
return P.errors=[{}],!1;if(!Pe.test(c))return P.errors=[{}],!1}else return P.errors=[{}],!1;var Z=b===e}else var Z=!0;
if(Z)if(n.passScore!==void 0){let c=n.passScore,b=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.
errors=[{}],!1;if(e===b&&typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c))return P.errors=[{}],!1;if(c<1||isNaN(
c))return P.errors=[{}],!1}var Z=b===e}else var Z=!0}}}}else return P.errors=[{}],!1;var d=_===e}else var d=!0}}}}}}}else
return P.errors=[{}],!1;return P.errors=s,e===0}function he(r){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.
length>50)return he.errors=[{}],!1;{var o=!0;let h=r.length;for(let y=0;y<h;y++){let i=e;P(r[y])||(s=s===null?
P.errors:s.concat(P.errors),e=s.length);var o=i===e;if(!o)break}}}else return he.errors=[{}],!1;return he.errors=
s,e===0}var Me=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function fe(r){let s=null,e=0;if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===i&&typeof y=="string"){if(y.length>63&&k(y)>63){let m={};
s===null?s=[m]:s.push(m),e++}else if(!Me.test(y)){let m={};s===null?s=[m]:s.push(m),e++}}var o=i===e;if(!o){let m={};
return s===null?s=[m]:s.push(m),e++,fe.errors=s,!1;break}}if(o)for(let y in r){let i=r[y],m=e;if(e===e)if(typeof i==
"string"){if(i.length>128&&k(i)>128)return fe.errors=[{}],!1;if(!ue.test(i))return fe.errors=[{}],!1}else return fe.
errors=[{}],!1;var h=m===e;if(!h)break}}else return fe.errors=[{}],!1;return fe.errors=s,e===0}function K(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i=e;for(let m in r)if(!(m===
"tools"||m==="mcpServers")){return K.errors=[{}],!1;break}if(i===e){if(r.tools!==void 0){let m=r.tools,l=e;if(e===
l)if(Array.isArray(m)){var o=!0;let d=m.length;for(let I=0;I<d;I++){let p=m[I],N=e;if(typeof p!="string")return K.
errors=[{}],!1;if(!(p==="read_file"||p==="write_file"||p==="edit_file"||p==="list_files"||p==="search_code"||p===
"run_command"))return K.errors=[{}],!1;var o=N===e;if(!o)break}if(o){let I=m.length,p;if(I>1){e:for(;I--;)for(p=
I;p--;)if(G(m[I],m[p])){return K.errors=[{}],!1;break e}}}}else return K.errors=[{}],!1;var h=l===e}else var h=!0;
if(h)if(r.mcpServers!==void 0){let m=r.mcpServers,l=e;if(e===l)if(Array.isArray(m)){if(m.length>50)return K.errors=
[{}],!1;{var y=!0;let I=m.length;for(let p=0;p<I;p++){let N=m[p],T=e;if(e===e)if(typeof N=="string"){if(N.length>
63&&k(N)>63)return K.errors=[{}],!1;if(!V.test(N))return K.errors=[{}],!1}else return K.errors=[{}],!1;var y=T===
e;if(!y)break}if(y){let p=m.length,N;if(p>1){e:for(;p--;)for(N=p;N--;)if(G(m[p],m[N])){return K.errors=[{}],!1;
break e}}}}}else return K.errors=[{}],!1;var h=l===e}else var h=!0}}else return K.errors=[{}],!1;return K.errors=
s,e===0}var Ae=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BA\
SH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),Ye=new RegExp("^https?://[^\\s/@?#]+(/[\
^\\s#]*)?$","u"),Je=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),Xe=new RegExp("^[A-Za-z0-9_.-]+$","u");function E(r){
let s=null,e=0,o=e,h=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.command===void 0&&(v=
"command")){let A={};s===null?s=[A]:s.push(A),e++}}var l=i===e;l&&(h=!0,y=0);let m=e;if(r&&typeof r=="object"&&
!Array.isArray(r)){let v;if(r.url===void 0&&(v="url")){let A={};s===null?s=[A]:s.push(A),e++}}var l=m===e;if(l&&
h?(h=!1,y=[y,1]):l&&(h=!0,y=1),h)e=o,s!==null&&(o?s.length=o:s=null);else{let v={};return s===null?s=[v]:s.push(
v),e++,E.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v=e;for(let A in r)if(!(A==="co\
mmand"||A==="env"||A==="url"||A==="tokenEnv"||A==="headers"||A==="tools")){return E.errors=[{}],!1;break}if(v===
e){if(r.env!==void 0){let A=e;if(e===A&&r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.command===void 0&&
(Z="command"))return E.errors=[{}],!1}var d=A===e}else var d=!0;if(d){if(r.tokenEnv!==void 0){let A=e;if(e===A&&
r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.url===void 0&&(u="url"))return E.errors=[{}],!1}var d=A===
e}else var d=!0;if(d){if(r.headers!==void 0){let A=e;if(e===A&&r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.url===void 0&&(u="url"))return E.errors=[{}],!1}var d=A===e}else var d=!0;if(d){if(r.command!==void 0){let A=r.
command,Z=e;if(e===Z)if(Array.isArray(A)){if(A.length>100)return E.errors=[{}],!1;if(A.length<1)return E.errors=
[{}],!1;{var I=!0;let u=A.length;for(let n=0;n<u;n++){let _=A[n],a=e;if(e===a)if(typeof _=="string"){if(_.length>
4096&&k(_)>4096)return E.errors=[{}],!1;if(_.length<1)return E.errors=[{}],!1}else return E.errors=[{}],!1;var I=a===
e;if(!I)break}}}else return E.errors=[{}],!1;var p=Z===e}else var p=!0;if(p){if(r.env!==void 0){let A=r.env,Z=e;
if(e===Z)if(Array.isArray(A)){if(A.length>50)return E.errors=[{}],!1;{var N=!0;let n=A.length;for(let _=0;_<n;_++){
let a=A[_],g=e;if(e===e)if(typeof a=="string"){if(a.length>128&&k(a)>128)return E.errors=[{}],!1;if(!Ae.test(a))
return E.errors=[{}],!1}else return E.errors=[{}],!1;var N=g===e;if(!N)break}if(N){let _=A.length,a;if(_>1){e:
for(;_--;)for(a=_;a--;)if(G(A[_],A[a])){return E.errors=[{}],!1;break e}}}}}else return E.errors=[{}],!1;var p=Z===
e}else var p=!0;if(p){if(r.url!==void 0){let A=r.url,Z=e;if(e===Z)if(typeof A=="string"){if(A.length>2e3&&k(A)>
2e3)return E.errors=[{}],!1;if(!Ye.test(A))return E.errors=[{}],!1}else return E.errors=[{}],!1;var p=Z===e}else
var p=!0;if(p){if(r.tokenEnv!==void 0){let A=r.tokenEnv,Z=e;if(e===e)if(typeof A=="string"){if(A.length>128&&k(
A)>128)return E.errors=[{}],!1;if(!Ae.test(A))return E.errors=[{}],!1}else return E.errors=[{}],!1;var p=Z===e}else
var p=!0;if(p){if(r.headers!==void 0){let A=r.headers,Z=e;if(e===Z)if(A&&typeof A=="object"&&!Array.isArray(A)){
if(Object.keys(A).length>20)return E.errors=[{}],!1;for(let n in A){let _=e;if(e===_&&typeof n=="string"){if(n.
length>100&&k(n)>100){let a={};s===null?s=[a]:s.push(a),e++}else if(!Je.test(n)){let a={};s===null?s=[a]:s.push(
a),e++}}var T=_===e;if(!T){let a={};return s===null?s=[a]:s.push(a),e++,E.errors=s,!1;break}}if(T)for(let n in A){
let _=A[n],a=e;if(e===e)if(typeof _=="string"){if(_.length>128&&k(_)>128)return E.errors=[{}],!1;if(!Ae.test(_))
return E.errors=[{}],!1}else return E.errors=[{}],!1;var q=a===e;if(!q)break}}else return E.errors=[{}],!1;var p=Z===
e}else var p=!0;if(p)if(r.tools!==void 0){let A=r.tools,Z=e;if(e===Z)if(Array.isArray(A)){if(A.length>200)return E.
errors=[{}],!1;if(A.length<1)return E.errors=[{}],!1;{var t=!0;let n=A.length;for(let _=0;_<n;_++){let a=A[_],
g=e;if(e===g)if(typeof a=="string"){if(a.length>128&&k(a)>128)return E.errors=[{}],!1;if(!Xe.test(a))return E.
errors=[{}],!1}else return E.errors=[{}],!1;var t=g===e;if(!t)break}if(t){let _=A.length,a;if(_>1){let g={};for(;_--;){
let f=A[_];if(typeof f=="string"){if(typeof g[f]=="number"){return a=g[f],E.errors=[{}],!1;break}g[f]=_}}}}}}else
return E.errors=[{}],!1;var p=Z===e}else var p=!0}}}}}}}}}else return E.errors=[{}],!1;return E.errors=s,e===0}var er=new RegExp("^[^,\\n]*$","u"),je=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u");function D(r){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.label===void 0&&(y="label"))return D.
errors=[{}],!1;{let i=e;for(let m in r)if(!(m==="label"||m==="declareBy"||m==="prompt"||m==="requiredCapabilit\
ies"||m==="priority")){return D.errors=[{}],!1;break}if(i===e){if(r.label!==void 0){let m=r.label,l=e;if(e===l)
if(typeof m=="string"){if(m.length>50&&k(m)>50)return D.errors=[{}],!1;if(m.length<1)return D.errors=[{}],!1;if(!er.
test(m))return D.errors=[{}],!1}else return D.errors=[{}],!1;var o=l===e}else var o=!0;if(o){if(r.declareBy!==
void 0){let m=r.declareBy,l=e;if(typeof m!="string")return D.errors=[{}],!1;if(!(m==="commit"||m==="pullReques\
t"))return D.errors=[{}],!1;var o=l===e}else var o=!0;if(o){if(r.prompt!==void 0){let m=r.prompt,l=e;if(e===l)
if(typeof m=="string"){if(m.length>2e4&&k(m)>2e4)return D.errors=[{}],!1;if(m.length<1)return D.errors=[{}],!1}else
return D.errors=[{}],!1;var o=l===e}else var o=!0;if(o){if(r.requiredCapabilities!==void 0){let m=r.requiredCapabilities,
l=e;if(e===l)if(Array.isArray(m)){if(m.length>100)return D.errors=[{}],!1;{var h=!0;let I=m.length;for(let p=0;p<
I;p++){let N=m[p],T=e;if(e===e)if(typeof N=="string"){if(N.length>63&&k(N)>63)return D.errors=[{}],!1;if(!je.test(
N))return D.errors=[{}],!1}else return D.errors=[{}],!1;var h=T===e;if(!h)break}if(h){let p=m.length,N;if(p>1){
e:for(;p--;)for(N=p;N--;)if(G(m[p],m[N])){return D.errors=[{}],!1;break e}}}}}else return D.errors=[{}],!1;var o=l===
e}else var o=!0;if(o)if(r.priority!==void 0){let m=r.priority,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return D.errors=[{}],!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return D.errors=
[{}],!1;if(m<0||isNaN(m))return D.errors=[{}],!1}var o=l===e}else var o=!0}}}}}}else return D.errors=[{}],!1;return D.
errors=s,e===0}var rr=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),sr=new RegExp("^[A-Za-z0-9][-A-Za-z0\
-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),tr=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function $(r){
let s=null,e=0,o=e,h=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.repository===void 0&&(u="reposi\
tory")||r.path===void 0&&(u="path")){let n={};s===null?s=[n]:s.push(n),e++}}var y=h===e;if(y)return $.errors=[
{}],!1;if(e=o,s!==null&&(o?s.length=o:s=null),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let n in r)
if(!ve.call(Ge,n)){return $.errors=[{}],!1;break}if(u===e){if(r.description!==void 0){let n=r.description,_=e;
if(e===_)if(typeof n=="string"){if(n.length>1e3&&k(n)>1e3)return $.errors=[{}],!1}else return $.errors=[{}],!1;
var i=_===e}else var i=!0;if(i){if(r.repository!==void 0){let n=e;J(r.repository)||(s=s===null?J.errors:s.concat(
J.errors),e=s.length);var i=n===e}else var i=!0;if(i){if(r.path!==void 0){let n=r.path,_=e;if(e===_)if(typeof n==
"string"){if(n.length>2e3&&k(n)>2e3)return $.errors=[{}],!1;if(!rr.test(n))return $.errors=[{}],!1}else return $.
errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.suspend!==void 0){let n=e;if(typeof r.suspend!="boolean")return $.
errors=[{}],!1;var i=n===e}else var i=!0;if(i){if(r.limits!==void 0){let n=r.limits,_=e;if(e===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let g=e;for(let f in n)if(!(f==="maxConcurrentRuns"||f==="maxOpenPullRequests")){
return $.errors=[{}],!1;break}if(g===e){if(n.maxConcurrentRuns!==void 0){let f=n.maxConcurrentRuns,c=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>
1e5||isNaN(f))return $.errors=[{}],!1;if(f<1||isNaN(f))return $.errors=[{}],!1}var m=c===e}else var m=!0;if(m)
if(n.maxOpenPullRequests!==void 0){let f=n.maxOpenPullRequests,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)))return $.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>1e5||isNaN(f))return $.errors=
[{}],!1;if(f<1||isNaN(f))return $.errors=[{}],!1}var m=c===e}else var m=!0}}else return $.errors=[{}],!1;var i=_===
e}else var i=!0;if(i){if(r.budget!==void 0){let n=r.budget,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(
n)){let g=e;for(let f in n)if(!(f==="usdPerDay"||f==="tokensPerDay"||f==="usdPerTask"||f==="tokensPerTask")){return $.
errors=[{}],!1;break}if(g===e){if(n.usdPerDay!==void 0){let f=n.usdPerDay,c=e;if(e===e)if(typeof f=="number"&&
isFinite(f)){if(f>1e7||isNaN(f))return $.errors=[{}],!1;if(f<.01||isNaN(f))return $.errors=[{}],!1}else return $.
errors=[{}],!1;var l=c===e}else var l=!0;if(l){if(n.tokensPerDay!==void 0){let f=n.tokensPerDay,c=e,b=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{}],!1;if(e===b&&typeof f=="number"&&isFinite(f)){if(f>
1e12||isNaN(f))return $.errors=[{}],!1;if(f<1||isNaN(f))return $.errors=[{}],!1}var l=c===e}else var l=!0;if(l){
if(n.usdPerTask!==void 0){let f=n.usdPerTask,c=e;if(e===e)if(typeof f=="number"&&isFinite(f)){if(f>1e7||isNaN(
f))return $.errors=[{}],!1;if(f<.01||isNaN(f))return $.errors=[{}],!1}else return $.errors=[{}],!1;var l=c===e}else
var l=!0;if(l)if(n.tokensPerTask!==void 0){let f=n.tokensPerTask,c=e,b=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return $.errors=[{}],!1;if(e===b&&typeof f=="number"&&isFinite(f)){if(f>1e12||isNaN(f))return $.
errors=[{}],!1;if(f<1||isNaN(f))return $.errors=[{}],!1}var l=c===e}else var l=!0}}}}else return $.errors=[{}],
!1;var i=_===e}else var i=!0;if(i){if(r.pullRequests!==void 0){let n=r.pullRequests,_=e;if(e===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let g=e;for(let f in n)if(!ve.call(Ue,f)){return $.errors=[{}],!1;break}if(g===e){
if(n.draft!==void 0){let f=e;if(typeof n.draft!="boolean")return $.errors=[{}],!1;var d=f===e}else var d=!0;if(d){
if(n.labels!==void 0){let f=n.labels,c=e;if(e===c)if(Array.isArray(f)){if(f.length>100)return $.errors=[{}],!1;
{var I=!0;let L=f.length;for(let x=0;x<L;x++){let R=f[x],O=e;if(e===O)if(typeof R=="string"){if(R.length>50&&k(
R)>50)return $.errors=[{}],!1;if(R.length<1)return $.errors=[{}],!1}else return $.errors=[{}],!1;var I=O===e;if(!I)
break}if(I){let x=f.length,R;if(x>1){let O={};for(;x--;){let C=f[x];if(typeof C=="string"){if(typeof O[C]=="nu\
mber"){return R=O[C],$.errors=[{}],!1;break}O[C]=x}}}}}}else return $.errors=[{}],!1;var d=c===e}else var d=!0;
if(d){if(n.reviewers!==void 0){let f=n.reviewers,c=e;if(e===c)if(Array.isArray(f)){if(f.length>15)return $.errors=
[{}],!1;{var p=!0;let L=f.length;for(let x=0;x<L;x++){let R=f[x],O=e;if(e===e)if(typeof R=="string"){if(R.length>
100&&k(R)>100)return $.errors=[{}],!1;if(!sr.test(R))return $.errors=[{}],!1}else return $.errors=[{}],!1;var p=O===
e;if(!p)break}if(p){let x=f.length,R;if(x>1){e:for(;x--;)for(R=x;R--;)if(G(f[x],f[R])){return $.errors=[{}],!1;
break e}}}}}else return $.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(n.assignees!==void 0){let f=n.assignees,
c=e;if(e===c)if(Array.isArray(f)){if(f.length>10)return $.errors=[{}],!1;{var N=!0;let L=f.length;for(let x=0;x<
L;x++){let R=f[x],O=e;if(e===e)if(typeof R=="string"){if(R.length>100&&k(R)>100)return $.errors=[{}],!1;if(!tr.
test(R))return $.errors=[{}],!1}else return $.errors=[{}],!1;var N=O===e;if(!N)break}if(N){let x=f.length,R;if(x>
1){e:for(;x--;)for(R=x;R--;)if(G(f[x],f[R])){return $.errors=[{}],!1;break e}}}}}else return $.errors=[{}],!1;
var d=c===e}else var d=!0;if(d){if(n.merge!==void 0){let f=n.merge,c=e;if(typeof f!="string")return $.errors=[
{}],!1;if(!(f==="never"||f==="whenGreen"))return $.errors=[{}],!1;var d=c===e}else var d=!0;if(d){if(n.requiredApprovals!==
void 0){let f=n.requiredApprovals,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=
[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>20||isNaN(f))return $.errors=[{}],!1;if(f<0||isNaN(f))
return $.errors=[{}],!1}var d=c===e}else var d=!0;if(d){if(n.ci!==void 0){let f=n.ci,c=e;if(typeof f!="string")
return $.errors=[{}],!1;if(!(f==="required"||f==="optional"))return $.errors=[{}],!1;var d=c===e}else var d=!0;
if(d){if(n.ciQuietSeconds!==void 0){let f=n.ciQuietSeconds,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return $.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>3600||isNaN(f))return $.errors=[{}],
!1;if(f<0||isNaN(f))return $.errors=[{}],!1}var d=c===e}else var d=!0;if(d){if(n.maxFeedbackRounds!==void 0){let f=n.
maxFeedbackRounds,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{}],!1;if(e===
c&&typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f))return $.errors=[{}],!1;if(f<0||isNaN(f))return $.errors=
[{}],!1}var d=c===e}else var d=!0;if(d){if(n.maxCiRounds!==void 0){let f=n.maxCiRounds,c=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>
20||isNaN(f))return $.errors=[{}],!1;if(f<0||isNaN(f))return $.errors=[{}],!1}var d=c===e}else var d=!0;if(d){
if(n.maxMergeRounds!==void 0){let f=n.maxMergeRounds,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return $.errors=[{}],!1;if(e===c&&typeof f=="number"&&isFinite(f)){if(f>20||isNaN(f))return $.errors=[{}],
!1;if(f<0||isNaN(f))return $.errors=[{}],!1}var d=c===e}else var d=!0;if(d)if(n.closeOnPrune!==void 0){let f=e;
if(typeof n.closeOnPrune!="boolean")return $.errors=[{}],!1;var d=f===e}else var d=!0}}}}}}}}}}}}else return $.
errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.protectedPaths!==void 0){let n=r.protectedPaths,_=e;if(e===
_)if(Array.isArray(n)){if(n.length>1e3)return $.errors=[{}],!1;{var T=!0;let g=n.length;for(let f=0;f<g;f++){let c=n[f],
b=e;if(e===e)if(typeof c=="string"){if(c.length>1e3&&k(c)>1e3)return $.errors=[{}],!1;if(!$e.test(c))return $.
errors=[{}],!1}else return $.errors=[{}],!1;var T=b===e;if(!T)break}if(T){let f=n.length,c;if(f>1){e:for(;f--;)
for(c=f;c--;)if(G(n[f],n[c])){return $.errors=[{}],!1;break e}}}}}else return $.errors=[{}],!1;var i=_===e}else
var i=!0;if(i){if(r.checks!==void 0){let n=e;he(r.checks)||(s=s===null?he.errors:s.concat(he.errors),e=s.length);
var i=n===e}else var i=!0;if(i){if(r.modelAliases!==void 0){let n=e;fe(r.modelAliases)||(s=s===null?fe.errors:
s.concat(fe.errors),e=s.length);var i=n===e}else var i=!0;if(i){if(r.agents!==void 0){var i=!1;return $.errors=
[{}],!1}else var i=!0;if(i){if(r.toolPresets!==void 0){let n=r.toolPresets,_=e;if(e===_)if(n&&typeof n=="objec\
t"&&!Array.isArray(n)){if(Object.keys(n).length>50)return $.errors=[{}],!1;for(let g in n){let f=e;if(e===e)if(typeof g==
"string"){if(g.length>63&&k(g)>63){let b={};s===null?s=[b]:s.push(b),e++}else if(!V.test(g)){let b={};s===null?
s=[b]:s.push(b),e++}}else{let b={};s===null?s=[b]:s.push(b),e++}var q=f===e;if(!q){let b={};return s===null?s=
[b]:s.push(b),e++,$.errors=s,!1;break}}if(q)for(let g in n){let f=e;K(n[g])||(s=s===null?K.errors:s.concat(K.errors),
e=s.length);var t=f===e;if(!t)break}}else return $.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.mcpServers!==
void 0){let n=r.mcpServers,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>
50)return $.errors=[{}],!1;for(let g in n){let f=e;if(e===e)if(typeof g=="string"){if(g.length>63&&k(g)>63){let b={};
s===null?s=[b]:s.push(b),e++}else if(!V.test(g)){let b={};s===null?s=[b]:s.push(b),e++}}else{let b={};s===null?
s=[b]:s.push(b),e++}var v=f===e;if(!v){let b={};return s===null?s=[b]:s.push(b),e++,$.errors=s,!1;break}}if(v)
for(let g in n){let f=e;E(n[g])||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var A=f===e;if(!A)break}}else
return $.errors=[{}],!1;var i=_===e}else var i=!0;if(i){if(r.notifications!==void 0){var i=!1;return $.errors=
[{}],!1}else var i=!0;if(i)if(r.triggers!==void 0){let n=r.triggers,_=e;if(e===_)if(n&&typeof n=="object"&&!Array.
isArray(n)){let g=e;for(let f in n)if(f!=="issues"){return $.errors=[{}],!1;break}if(g===e&&n.issues!==void 0){
let f=n.issues;if(e===e)if(Array.isArray(f)){if(f.length>20)return $.errors=[{}],!1;{var Z=!0;let b=f.length;for(let L=0;L<
b;L++){let x=e;D(f[L])||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var Z=x===e;if(!Z)break}}}else return $.
errors=[{}],!1}}else return $.errors=[{}],!1;var i=_===e}else var i=!0}}}}}}}}}}}}}}}else return $.errors=[{}],
!1;return $.errors=s,e===0}function ce(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if(r.apiVersion===void 0&&(h="apiVersion")||r.kind===void 0&&(h="kind")||r.metadata===void 0&&(h="metada\
ta"))return ce.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="\
spec")){return ce.errors=[{}],!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev\
/v1alpha1")return ce.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="P\
roject")return ce.errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){let i=e;ne(r.metadata)||
(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;
$(r.spec)||(s=s===null?$.errors:s.concat($.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ce.errors=
[{}],!1;return ce.errors=s,e===0}var gr=de;function X(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&(h=
"name"))return X.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="project"||i==="labels"||i==="ann\
otations")){return X.errors=[{}],!1;break}if(y===e){if(r.name!==void 0){let i=r.name,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return X.errors=[{}],!1;if(!V.test(i))return X.errors=[{}],!1}else return X.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return X.errors=[{}],!1;if(!V.test(i))return X.errors=[{}],!1}else return X.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;B(r.labels)||(s=s===null?B.errors:
s.concat(B.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;H(r.annotations)||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return X.errors=[{}],!1;
return X.errors=s,e===0}function ie(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===
e&&typeof y=="string"){if(y.length>253&&k(y)>253){let l={};s===null?s=[l]:s.push(l),e++}else if(!xe.test(y)){let l={};
s===null?s=[l]:s.push(l),e++}}var o=i===e;if(!o){let l={};return s===null?s=[l]:s.push(l),e++,ie.errors=s,!1;break}}
if(o)for(let y in r){let i=r[y],m=e;if(e===m)if(typeof i=="string"){if(i.length>63&&k(i)>63)return ie.errors=[
{}],!1;if(!we.test(i))return ie.errors=[{}],!1}else return ie.errors=[{}],!1;var h=m===e;if(!h)break}}else return ie.
errors=[{}],!1;return ie.errors=s,e===0}function w(r){let s=null,e=0,o=e,h=!0,y=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if(r.agent===void 0&&
(q="agent")){let t={};s===null?s=[t]:s.push(t),e++}else if(r.agent!==void 0&&r.agent!=="command"){let t={};s===
null?s=[t]:s.push(t),e++}}var i=y===e;if(e=o,s!==null&&(o?s.length=o:s=null),i){let q=e;if(e===q&&r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.command===void 0&&(v="command"))return w.errors=[{}],!1}var i=q===e;h=
i}if(!h){let q={};return s===null?s=[q]:s.push(q),e++,w.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let q=e;for(let t in r)if(!ve.call(Ve,t)){return w.errors=[{}],!1;break}if(q===e){if(r.command!==void 0){
let t=e;if(e===t&&r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.agent===void 0&&(v="agent"))return w.errors=
[{}],!1;if(r.agent!==void 0&&r.agent!=="command")return w.errors=[{}],!1}var m=t===e}else var m=!0;if(m){if(r.
agent!==void 0){let t=r.agent,v=e;if(typeof t!="string")return w.errors=[{}],!1;if(!(t==="claude"||t==="claude\
-code"||t==="codex"||t==="gemini"||t==="command"))return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.
model!==void 0){let t=r.model,v=e;if(e===e)if(typeof t=="string"){if(t.length>128&&k(t)>128)return w.errors=[{}],
!1;if(!ue.test(t))return w.errors=[{}],!1}else return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.systemPrompt!==
void 0){let t=r.systemPrompt,v=e;if(e===v)if(typeof t=="string"){if(t.length>65536&&k(t)>65536)return w.errors=
[{}],!1}else return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.capabilities!==void 0){let t=r.capabilities,
v=e;if(e===v)if(Array.isArray(t)){if(t.length>100)return w.errors=[{}],!1;{var d=!0;let Z=t.length;for(let u=0;u<
Z;u++){let n=t[u],_=e;if(e===e)if(typeof n=="string"){if(n.length>63&&k(n)>63)return w.errors=[{}],!1;if(!je.test(
n))return w.errors=[{}],!1}else return w.errors=[{}],!1;var d=_===e;if(!d)break}if(d){let u=t.length,n;if(u>1){
e:for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return w.errors=[{}],!1;break e}}}}}else return w.errors=[{}],!1;var l=v===
e}else var l=!0;if(l){if(r.maxConcurrency!==void 0){let t=r.maxConcurrency,v=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return w.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t))
return w.errors=[{}],!1;if(t<1||isNaN(t))return w.errors=[{}],!1}var l=v===e}else var l=!0;if(l){if(r.maxTokens!==
void 0){let t=r.maxTokens,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=[{}],!1;
if(e===v&&typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t))return w.errors=[{}],!1;if(t<1||isNaN(t))return w.
errors=[{}],!1}var l=v===e}else var l=!0;if(l){if(r.maxTurns!==void 0){let t=r.maxTurns,v=e;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>
1e3||isNaN(t))return w.errors=[{}],!1;if(t<1||isNaN(t))return w.errors=[{}],!1}var l=v===e}else var l=!0;if(l){
if(r.tools!==void 0){let t=r.tools,v=e;if(e===v)if(Array.isArray(t)){var I=!0;let Z=t.length;for(let u=0;u<Z;u++){
let n=t[u],_=e;if(typeof n!="string")return w.errors=[{}],!1;if(!(n==="read_file"||n==="write_file"||n==="edit\
_file"||n==="list_files"||n==="search_code"||n==="run_command"))return w.errors=[{}],!1;var I=_===e;if(!I)break}
if(I){let u=t.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return w.errors=[{}],!1;break e}}}}else
return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.toolPreset!==void 0){let t=r.toolPreset,v=e;if(e===
e)if(typeof t=="string"){if(t.length>63&&k(t)>63)return w.errors=[{}],!1;if(!V.test(t))return w.errors=[{}],!1}else
return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.mcpServers!==void 0){let t=r.mcpServers,v=e;if(e===
v)if(Array.isArray(t)){if(t.length>50)return w.errors=[{}],!1;{var p=!0;let Z=t.length;for(let u=0;u<Z;u++){let n=t[u],
_=e;if(e===e)if(typeof n=="string"){if(n.length>63&&k(n)>63)return w.errors=[{}],!1;if(!V.test(n))return w.errors=
[{}],!1}else return w.errors=[{}],!1;var p=_===e;if(!p)break}if(p){let u=t.length,n;if(u>1){e:for(;u--;)for(n=
u;n--;)if(G(t[u],t[n])){return w.errors=[{}],!1;break e}}}}}else return w.errors=[{}],!1;var l=v===e}else var l=!0;
if(l){if(r.restartPolicy!==void 0){let t=r.restartPolicy,v=e;if(typeof t!="string")return w.errors=[{}],!1;if(!(t===
"Always"||t==="OnFailure"||t==="Never"))return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.executor!==
void 0){let t=r.executor,v=e;if(typeof t!="string")return w.errors=[{}],!1;if(t!=="process")return w.errors=[{}],
!1;var l=v===e}else var l=!0;if(l){if(r.image!==void 0){var l=!1;return w.errors=[{}],!1}else var l=!0;if(l){if(r.
resources!==void 0){var l=!1;return w.errors=[{}],!1}else var l=!0;if(l){if(r.command!==void 0){let t=r.command,
v=e;if(e===v)if(Array.isArray(t)){if(t.length>100)return w.errors=[{}],!1;if(t.length<1)return w.errors=[{}],!1;
{var N=!0;let Z=t.length;for(let u=0;u<Z;u++){let n=t[u],_=e;if(e===_)if(typeof n=="string"){if(n.length>4096&&
k(n)>4096)return w.errors=[{}],!1;if(n.length<1)return w.errors=[{}],!1}else return w.errors=[{}],!1;var N=_===
e;if(!N)break}}}else return w.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.env!==void 0){let t=r.env,v=e;
if(e===v)if(Array.isArray(t)){if(t.length>100)return w.errors=[{}],!1;{var T=!0;let Z=t.length;for(let u=0;u<Z;u++){
let n=t[u],_=e;if(e===e)if(typeof n=="string"){if(n.length>128&&k(n)>128)return w.errors=[{}],!1;if(!Ae.test(n))
return w.errors=[{}],!1}else return w.errors=[{}],!1;var T=_===e;if(!T)break}if(T){let u=t.length,n;if(u>1){e:
for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return w.errors=[{}],!1;break e}}}}}else return w.errors=[{}],!1;var l=v===
e}else var l=!0;if(l){if(r.network!==void 0){var l=!1;return w.errors=[{}],!1}else var l=!0;if(l){if(r.heartbeatSeconds!==
void 0){let t=r.heartbeatSeconds,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=
[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return w.errors=[{}],!1;if(t<1||isNaN(
t))return w.errors=[{}],!1}var l=v===e}else var l=!0;if(l)if(r.stallTimeoutSeconds!==void 0){let t=r.stallTimeoutSeconds,
v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=[{}],!1;if(e===v&&typeof t=="numb\
er"&&isFinite(t)){if(t>604800||isNaN(t))return w.errors=[{}],!1;if(t<1||isNaN(t))return w.errors=[{}],!1}var l=v===
e}else var l=!0}}}}}}}}}}}}}}}}}}}}else return w.errors=[{}],!1;return w.errors=s,e===0}function Y(r){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.template===void 0&&(y="template"))return Y.
errors=[{}],!1;{let i=e;for(let m in r)if(!(m==="replicas"||m==="selector"||m==="suspend"||m==="template")){return Y.
errors=[{}],!1;break}if(i===e){if(r.replicas!==void 0){let m=r.replicas,l=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return Y.errors=[{}],!1;if(e===l&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return Y.
errors=[{}],!1;if(m<0||isNaN(m))return Y.errors=[{}],!1}var o=l===e}else var o=!0;if(o){if(r.selector!==void 0){
let m=e;ie(r.selector)||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var o=m===e}else var o=!0;if(o){
if(r.suspend!==void 0){let m=e;if(typeof r.suspend!="boolean")return Y.errors=[{}],!1;var o=m===e}else var o=!0;
if(o)if(r.template!==void 0){let m=r.template,l=e;if(e===l)if(m&&typeof m=="object"&&!Array.isArray(m)){let I=e;
for(let p in m)if(!(p==="metadata"||p==="spec")){return Y.errors=[{}],!1;break}if(I===e){if(m.metadata!==void 0){
let p=m.metadata,N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){let T=e;for(let q in p)if(q!=="labe\
ls"){return Y.errors=[{}],!1;break}T===e&&p.labels!==void 0&&(ie(p.labels)||(s=s===null?ie.errors:s.concat(ie.
errors),e=s.length))}else return Y.errors=[{}],!1;var h=N===e}else var h=!0;if(h)if(m.spec!==void 0){let p=e;w(
m.spec)||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var h=p===e}else var h=!0}}else return Y.errors=[
{}],!1;var o=l===e}else var o=!0}}}}}else return Y.errors=[{}],!1;return Y.errors=s,e===0}function de(r){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.apiVersion===void 0&&(h="apiVersion")||r.
kind===void 0&&(h="kind")||r.metadata===void 0&&(h="metadata")||r.spec===void 0&&(h="spec"))return de.errors=[
{}],!1;{let y=e;for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return de.errors=
[{}],!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return de.errors=
[{}],!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="AgentPool")return de.errors=[
{}],!1;var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){let i=e;X(r.metadata)||(s=s===null?X.errors:s.concat(
X.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;Y(r.spec)||(s=s===null?Y.errors:
s.concat(Y.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return de.errors=[{}],!1;return de.errors=s,
e===0}var hr=pe;function ee(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&
(h="name"))return ee.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="project"||i==="labels"||i===
"annotations")){return ee.errors=[{}],!1;break}if(y===e){if(r.name!==void 0){let i=r.name,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return ee.errors=[{}],!1;if(!V.test(i))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return ee.errors=[{}],!1;if(!V.test(i))return ee.errors=[{}],!1}else return ee.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;B(r.labels)||(s=s===null?B.errors:
s.concat(B.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;H(r.annotations)||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ee.errors=[{}],!1;
return ee.errors=s,e===0}function z(r){let s=null,e=0,o=e,h=!0,y=e;if(r&&typeof r=="object"&&!Array.isArray(r)){
let q;if(r.agent===void 0&&(q="agent")){let t={};s===null?s=[t]:s.push(t),e++}else if(r.agent!==void 0&&r.agent!==
"command"){let t={};s===null?s=[t]:s.push(t),e++}}var i=y===e;if(e=o,s!==null&&(o?s.length=o:s=null),i){let q=e;
if(e===q&&r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.command===void 0&&(v="command"))return z.errors=
[{}],!1}var i=q===e;h=i}if(!h){let q={};return s===null?s=[q]:s.push(q),e++,z.errors=s,!1}if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let q=e;for(let t in r)if(!ve.call(Ve,t)){return z.errors=[{}],!1;break}if(q===e){
if(r.command!==void 0){let t=e;if(e===t&&r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.agent===void 0&&
(v="agent"))return z.errors=[{}],!1;if(r.agent!==void 0&&r.agent!=="command")return z.errors=[{}],!1}var m=t===
e}else var m=!0;if(m){if(r.agent!==void 0){let t=r.agent,v=e;if(typeof t!="string")return z.errors=[{}],!1;if(!(t===
"claude"||t==="claude-code"||t==="codex"||t==="gemini"||t==="command"))return z.errors=[{}],!1;var l=v===e}else
var l=!0;if(l){if(r.model!==void 0){let t=r.model,v=e;if(e===e)if(typeof t=="string"){if(t.length>128&&k(t)>128)
return z.errors=[{}],!1;if(!ue.test(t))return z.errors=[{}],!1}else return z.errors=[{}],!1;var l=v===e}else var l=!0;
if(l){if(r.systemPrompt!==void 0){let t=r.systemPrompt,v=e;if(e===v)if(typeof t=="string"){if(t.length>65536&&
k(t)>65536)return z.errors=[{}],!1}else return z.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.capabilities!==
void 0){let t=r.capabilities,v=e;if(e===v)if(Array.isArray(t)){if(t.length>100)return z.errors=[{}],!1;{var d=!0;
let Z=t.length;for(let u=0;u<Z;u++){let n=t[u],_=e;if(e===e)if(typeof n=="string"){if(n.length>63&&k(n)>63)return z.
errors=[{}],!1;if(!je.test(n))return z.errors=[{}],!1}else return z.errors=[{}],!1;var d=_===e;if(!d)break}if(d){
let u=t.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return z.errors=[{}],!1;break e}}}}}else return z.
errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.maxConcurrency!==void 0){let t=r.maxConcurrency,v=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>
100||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.errors=[{}],!1}var l=v===e}else var l=!0;if(l){
if(r.maxTokens!==void 0){let t=r.maxTokens,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.
errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(
t))return z.errors=[{}],!1}var l=v===e}else var l=!0;if(l){if(r.maxTurns!==void 0){let t=r.maxTurns,v=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>
1e3||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.errors=[{}],!1}var l=v===e}else var l=!0;if(l){
if(r.tools!==void 0){let t=r.tools,v=e;if(e===v)if(Array.isArray(t)){var I=!0;let Z=t.length;for(let u=0;u<Z;u++){
let n=t[u],_=e;if(typeof n!="string")return z.errors=[{}],!1;if(!(n==="read_file"||n==="write_file"||n==="edit\
_file"||n==="list_files"||n==="search_code"||n==="run_command"))return z.errors=[{}],!1;var I=_===e;if(!I)break}
if(I){let u=t.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return z.errors=[{}],!1;break e}}}}else
return z.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.toolPreset!==void 0){let t=r.toolPreset,v=e;if(e===
e)if(typeof t=="string"){if(t.length>63&&k(t)>63)return z.errors=[{}],!1;if(!V.test(t))return z.errors=[{}],!1}else
return z.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.mcpServers!==void 0){let t=r.mcpServers,v=e;if(e===
v)if(Array.isArray(t)){if(t.length>50)return z.errors=[{}],!1;{var p=!0;let Z=t.length;for(let u=0;u<Z;u++){let n=t[u],
_=e;if(e===e)if(typeof n=="string"){if(n.length>63&&k(n)>63)return z.errors=[{}],!1;if(!V.test(n))return z.errors=
[{}],!1}else return z.errors=[{}],!1;var p=_===e;if(!p)break}if(p){let u=t.length,n;if(u>1){e:for(;u--;)for(n=
u;n--;)if(G(t[u],t[n])){return z.errors=[{}],!1;break e}}}}}else return z.errors=[{}],!1;var l=v===e}else var l=!0;
if(l){if(r.restartPolicy!==void 0){let t=r.restartPolicy,v=e;if(typeof t!="string")return z.errors=[{}],!1;if(!(t===
"Always"||t==="OnFailure"||t==="Never"))return z.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.executor!==
void 0){let t=r.executor,v=e;if(typeof t!="string")return z.errors=[{}],!1;if(t!=="process")return z.errors=[{}],
!1;var l=v===e}else var l=!0;if(l){if(r.image!==void 0){var l=!1;return z.errors=[{}],!1}else var l=!0;if(l){if(r.
resources!==void 0){var l=!1;return z.errors=[{}],!1}else var l=!0;if(l){if(r.command!==void 0){let t=r.command,
v=e;if(e===v)if(Array.isArray(t)){if(t.length>100)return z.errors=[{}],!1;if(t.length<1)return z.errors=[{}],!1;
{var N=!0;let Z=t.length;for(let u=0;u<Z;u++){let n=t[u],_=e;if(e===_)if(typeof n=="string"){if(n.length>4096&&
k(n)>4096)return z.errors=[{}],!1;if(n.length<1)return z.errors=[{}],!1}else return z.errors=[{}],!1;var N=_===
e;if(!N)break}}}else return z.errors=[{}],!1;var l=v===e}else var l=!0;if(l){if(r.env!==void 0){let t=r.env,v=e;
if(e===v)if(Array.isArray(t)){if(t.length>100)return z.errors=[{}],!1;{var T=!0;let Z=t.length;for(let u=0;u<Z;u++){
let n=t[u],_=e;if(e===e)if(typeof n=="string"){if(n.length>128&&k(n)>128)return z.errors=[{}],!1;if(!Ae.test(n))
return z.errors=[{}],!1}else return z.errors=[{}],!1;var T=_===e;if(!T)break}if(T){let u=t.length,n;if(u>1){e:
for(;u--;)for(n=u;n--;)if(G(t[u],t[n])){return z.errors=[{}],!1;break e}}}}}else return z.errors=[{}],!1;var l=v===
e}else var l=!0;if(l){if(r.network!==void 0){var l=!1;return z.errors=[{}],!1}else var l=!0;if(l){if(r.heartbeatSeconds!==
void 0){let t=r.heartbeatSeconds,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=
[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(
t))return z.errors=[{}],!1}var l=v===e}else var l=!0;if(l)if(r.stallTimeoutSeconds!==void 0){let t=r.stallTimeoutSeconds,
v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return z.errors=[{}],!1;if(e===v&&typeof t=="numb\
er"&&isFinite(t)){if(t>604800||isNaN(t))return z.errors=[{}],!1;if(t<1||isNaN(t))return z.errors=[{}],!1}var l=v===
e}else var l=!0}}}}}}}}}}}}}}}}}}}}else return z.errors=[{}],!1;return z.errors=s,e===0}function pe(r){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.apiVersion===void 0&&(h="apiVersion")||r.
kind===void 0&&(h="kind")||r.metadata===void 0&&(h="metadata"))return pe.errors=[{}],!1;{let y=e;for(let i in r)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return pe.errors=[{}],!1;break}if(y===e){if(r.
apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return pe.errors=[{}],!1;var o=i===e}else var o=!0;
if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="AgentPod")return pe.errors=[{}],!1;var o=i===e}else var o=!0;if(o){
if(r.metadata!==void 0){let i=e;ee(r.metadata)||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var o=i===
e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;z(r.spec)||(s=s===null?z.errors:s.concat(z.errors),e=s.length);
var o=i===e}else var o=!0}}}}}else return pe.errors=[{}],!1;return pe.errors=s,e===0}var _r=me;function re(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&
(h="name"))return re.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="project"||i==="labels"||i===
"annotations")){return re.errors=[{}],!1;break}if(y===e){if(r.name!==void 0){let i=r.name,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return re.errors=[{}],!1;if(!V.test(i))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return re.errors=[{}],!1;if(!V.test(i))return re.errors=[{}],!1}else return re.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;B(r.labels)||(s=s===null?B.errors:
s.concat(B.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;H(r.annotations)||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return re.errors=[{}],!1;
return re.errors=s,e===0}var Be=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u"),ge=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),ir=new RegExp("\
^https://[^\\s/@?#]+([/?][^\\s#]*)?$","u"),nr=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,\
-]|[A-Za-z]{3})+$","u"),fr=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),Ce=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2\
}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),He=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");var or=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),lr=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u00\
00-\\u001f\\\\]+$","u");function U(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h=e;
for(let y in r)if(!(y==="id"||y==="tag"||y==="repository"||y==="workingDirectory")){return U.errors=[{}],!1;break}
if(h===e){if(r.id!==void 0){let y=r.id,i=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return U.errors=
[{}],!1;if(e===i&&typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return U.errors=[{}],!1;if(y<1||isNaN(y))
return U.errors=[{}],!1}var o=i===e}else var o=!0;if(o){if(r.tag!==void 0){let y=r.tag,i=e;if(e===i)if(typeof y==
"string"){if(y.length>63&&k(y)>63)return U.errors=[{}],!1;if(!or.test(y))return U.errors=[{}],!1}else return U.
errors=[{}],!1;var o=i===e}else var o=!0;if(o){if(r.repository!==void 0){let y=r.repository,i=e;if(e===e)if(typeof y==
"string"){if(y.length>2e3&&k(y)>2e3)return U.errors=[{}],!1;if(!Ze.test(y))return U.errors=[{}],!1}else return U.
errors=[{}],!1;var o=i===e}else var o=!0;if(o)if(r.workingDirectory!==void 0){let y=r.workingDirectory,i=e;if(e===
i)if(typeof y=="string"){if(y.length>500&&k(y)>500)return U.errors=[{}],!1;if(!lr.test(y))return U.errors=[{}],
!1}else return U.errors=[{}],!1;var o=i===e}else var o=!0}}}}else return U.errors=[{}],!1;return U.errors=s,e===
0}function oe(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;
if(e===e&&typeof y=="string"){if(y.length>253&&k(y)>253){let l={};s===null?s=[l]:s.push(l),e++}else if(!xe.test(
y)){let l={};s===null?s=[l]:s.push(l),e++}}var o=i===e;if(!o){let l={};return s===null?s=[l]:s.push(l),e++,oe.
errors=s,!1;break}}if(o)for(let y in r){let i=r[y],m=e;if(e===m)if(typeof i=="string"){if(i.length>63&&k(i)>63)
return oe.errors=[{}],!1;if(!we.test(i))return oe.errors=[{}],!1}else return oe.errors=[{}],!1;var h=m===e;if(!h)
break}}else return oe.errors=[{}],!1;return oe.errors=s,e===0}function W(r){let s=null,e=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r)))return W.errors=
[{}],!1;if(e===0){if(typeof r=="string"){if(r.length>63&&k(r)>63)return W.errors=[{}],!1;if(!V.test(r))return W.
errors=[{}],!1}if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.task===void 0&&(h="task"))return W.
errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="task"||i==="project"||i==="until")){return W.errors=[{}],!1;break}
if(y===e){if(r.task!==void 0){let i=r.task,m=e;if(e===e)if(typeof i=="string"){if(i.length>63&&k(i)>63)return W.
errors=[{}],!1;if(!V.test(i))return W.errors=[{}],!1}else return W.errors=[{}],!1;var o=m===e}else var o=!0;if(o){
if(r.project!==void 0){let i=r.project,m=e;if(e===e)if(typeof i=="string"){if(i.length>63&&k(i)>63)return W.errors=
[{}],!1;if(!V.test(i))return W.errors=[{}],!1}else return W.errors=[{}],!1;var o=m===e}else var o=!0;if(o)if(r.
until!==void 0){let i=r.until,m=e;if(typeof i!="string")return W.errors=[{}],!1;if(!(i==="Landed"||i==="Merged"))
return W.errors=[{}],!1;var o=m===e}else var o=!0}}}}}return W.errors=s,e===0}var Re=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Q(r){let s=null,
e=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r)))return Q.errors=[{}],!1;if(e===0){if(typeof r==
"string"&&!Re.test(r))return Q.errors=[{}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.task===
void 0&&(h="task")||r.output===void 0&&(h="output"))return Q.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="\
task"||i==="project"||i==="output")){return Q.errors=[{}],!1;break}if(y===e){if(r.task!==void 0){let i=r.task,
m=e;if(e===e)if(typeof i=="string"){if(i.length>63&&k(i)>63)return Q.errors=[{}],!1;if(!V.test(i))return Q.errors=
[{}],!1}else return Q.errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,m=e;
if(e===e)if(typeof i=="string"){if(i.length>63&&k(i)>63)return Q.errors=[{}],!1;if(!V.test(i))return Q.errors=
[{}],!1}else return Q.errors=[{}],!1;var o=m===e}else var o=!0;if(o)if(r.output!==void 0){let i=r.output,m=e;if(e===
e)if(typeof i=="string"){if(i.length>63&&k(i)>63)return Q.errors=[{}],!1;if(!ge.test(i))return Q.errors=[{}],!1}else
return Q.errors=[{}],!1;var o=m===e}else var o=!0}}}}}return Q.errors=s,e===0}function _e(r){let s=null,e=0;if(e===
0)if(Array.isArray(r)){if(r.length>50)return _e.errors=[{}],!1;{var o=!0;let h=r.length;for(let y=0;y<h;y++){let i=e;
P(r[y])||(s=s===null?P.errors:s.concat(P.errors),e=s.length);var o=i===e;if(!o)break}}}else return _e.errors=[
{}],!1;return _e.errors=s,e===0}function j(r){let s=null,e=0,o=e,h=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let _;if(r.prompt===void 0&&(_="prompt")){let a={};s===null?s=[a]:s.push(a),e++}}var l=i===e;l&&(h=
!0,y=0);let m=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.template===void 0&&(_="template")){let a={};
s===null?s=[a]:s.push(a),e++}}var l=m===e;if(l&&h)h=!1,y=[y,1];else{l&&(h=!0,y=1);let _=e;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let g;if(r.workflow===void 0&&(g="workflow")){let f={};s===null?s=[f]:s.push(f),e++}}
var l=_===e;if(l&&h)h=!1,y=[y,2];else{l&&(h=!0,y=2);let g=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;
if(r.taskMaster===void 0&&(c="taskMaster")){let b={};s===null?s=[b]:s.push(b),e++}}var l=g===e;l&&h?(h=!1,y=[y,
3]):l&&(h=!0,y=3)}}if(h)e=o,s!==null&&(o?s.length=o:s=null);else{let _={};return s===null?s=[_]:s.push(_),e++,
j.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let _=e;for(let a in r)if(!ve.call(We,a)){
return j.errors=[{}],!1;break}if(_===e){if(r.prompt!==void 0){let a=r.prompt,g=e;if(e===g)if(typeof a=="string"){
if(a.length>65536&&k(a)>65536)return j.errors=[{}],!1;if(!Pe.test(a))return j.errors=[{}],!1}else return j.errors=
[{}],!1;var d=g===e}else var d=!0;if(d){if(r.template!==void 0){let a=r.template,g=e;if(e===e)if(typeof a=="st\
ring"){if(a.length>63&&k(a)>63)return j.errors=[{}],!1;if(!V.test(a))return j.errors=[{}],!1}else return j.errors=
[{}],!1;var d=g===e}else var d=!0;if(d){if(r.workflow!==void 0){let a=r.workflow,g=e;if(e===e)if(typeof a=="st\
ring"){if(a.length>63&&k(a)>63)return j.errors=[{}],!1;if(!V.test(a))return j.errors=[{}],!1}else return j.errors=
[{}],!1;var d=g===e}else var d=!0;if(d){if(r.parameters!==void 0){let a=r.parameters,g=e;if(e===g)if(a&&typeof a==
"object"&&!Array.isArray(a))for(let c in a){let b=e;if(e===e&&typeof c=="string"){if(c.length>63&&k(c)>63){let x={};
s===null?s=[x]:s.push(x),e++}else if(!Be.test(c)){let x={};s===null?s=[x]:s.push(x),e++}}var I=b===e;if(!I){let x={};
return s===null?s=[x]:s.push(x),e++,j.errors=s,!1;break}}else return j.errors=[{}],!1;var d=g===e}else var d=!0;
if(d){if(r.taskMaster!==void 0){let a=e;U(r.taskMaster)||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var d=a===
e}else var d=!0;if(d){if(r.type!==void 0){let a=r.type,g=e;if(typeof a!="string")return j.errors=[{}],!1;if(!(a===
"code"||a==="docs"||a==="review"))return j.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.requiredCapabilities!==
void 0){let a=r.requiredCapabilities,g=e;if(e===g)if(Array.isArray(a)){if(a.length>100)return j.errors=[{}],!1;
{var p=!0;let c=a.length;for(let b=0;b<c;b++){let L=a[b],x=e;if(e===e)if(typeof L=="string"){if(L.length>63&&k(
L)>63)return j.errors=[{}],!1;if(!je.test(L))return j.errors=[{}],!1}else return j.errors=[{}],!1;var p=x===e;
if(!p)break}if(p){let b=a.length,L;if(b>1){e:for(;b--;)for(L=b;L--;)if(G(a[b],a[L])){return j.errors=[{}],!1;break e}}}}}else
return j.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.model!==void 0){let a=r.model,g=e;if(e===e)if(typeof a==
"string"){if(a.length>128&&k(a)>128)return j.errors=[{}],!1;if(!ue.test(a))return j.errors=[{}],!1}else return j.
errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.preferredModel!==void 0){let a=r.preferredModel,g=e;if(e===
e)if(typeof a=="string"){if(a.length>128&&k(a)>128)return j.errors=[{}],!1;if(!ue.test(a))return j.errors=[{}],
!1}else return j.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.podSelector!==void 0){let a=e;oe(r.podSelector)||
(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var d=a===e}else var d=!0;if(d){if(r.priority!==void 0){
let a=r.priority,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.errors=[{}],!1;if(e===g&&
typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return j.errors=[{}],!1;if(a<0||isNaN(a))return j.errors=[
{}],!1}var d=g===e}else var d=!0;if(d){if(r.dependsOn!==void 0){let a=r.dependsOn,g=e;if(e===g)if(Array.isArray(
a)){if(a.length>100)return j.errors=[{}],!1;{var N=!0;let c=a.length;for(let b=0;b<c;b++){let L=e;W(a[b])||(s=
s===null?W.errors:s.concat(W.errors),e=s.length);var N=L===e;if(!N)break}}}else return j.errors=[{}],!1;var d=g===
e}else var d=!0;if(d){if(r.inputs!==void 0){let a=r.inputs,g=e;if(e===g)if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let c in a){let b=e;if(e===e)if(typeof c=="string"){if(c.length>63&&k(c)>63){let x={};s===null?s=[x]:s.
push(x),e++}else if(!ge.test(c)){let x={};s===null?s=[x]:s.push(x),e++}}else{let x={};s===null?s=[x]:s.push(x),
e++}var T=b===e;if(!T){let x={};return s===null?s=[x]:s.push(x),e++,j.errors=s,!1;break}}if(T)for(let c in a){
let b=e;Q(a[c])||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var q=b===e;if(!q)break}}else return j.errors=
[{}],!1;var d=g===e}else var d=!0;if(d){if(r.context!==void 0){let a=r.context,g=e;if(e===g)if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){let c=e;for(let b in a)if(!(b==="files"||b==="urls")){return j.errors=[{}],!1;break}
if(c===e){if(a.files!==void 0){let b=a.files,L=e;if(e===L)if(Array.isArray(b)){if(b.length>20)return j.errors=
[{}],!1;{var t=!0;let x=b.length;for(let R=0;R<x;R++){let O=b[R],C=e;if(e===e)if(typeof O=="string"){if(O.length>
1e3&&k(O)>1e3)return j.errors=[{}],!1;if(!De.test(O))return j.errors=[{}],!1}else return j.errors=[{}],!1;var t=C===
e;if(!t)break}if(t){let R=b.length,O;if(R>1){e:for(;R--;)for(O=R;O--;)if(G(b[R],b[O])){return j.errors=[{}],!1;
break e}}}}}else return j.errors=[{}],!1;var v=L===e}else var v=!0;if(v)if(a.urls!==void 0){let b=a.urls,L=e;if(e===
L)if(Array.isArray(b)){if(b.length>10)return j.errors=[{}],!1;{var A=!0;let R=b.length;for(let O=0;O<R;O++){let C=b[O],
te=e;if(e===te)if(typeof C=="string"){if(C.length>2e3&&k(C)>2e3)return j.errors=[{}],!1;if(!ir.test(C))return j.
errors=[{}],!1}else return j.errors=[{}],!1;var A=te===e;if(!A)break}if(A){let O=b.length,C;if(O>1){let te={};
for(;O--;){let Ne=b[O];if(typeof Ne=="string"){if(typeof te[Ne]=="number"){return C=te[Ne],j.errors=[{}],!1;break}
te[Ne]=O}}}}}}else return j.errors=[{}],!1;var v=L===e}else var v=!0}}else return j.errors=[{}],!1;var d=g===e}else
var d=!0;if(d){if(r.checks!==void 0){let a=e;_e(r.checks)||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);
var d=a===e}else var d=!0;if(d){if(r.maxCheckRounds!==void 0){let a=r.maxCheckRounds,g=e;if(!(typeof a=="numbe\
r"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>20||
isNaN(a))return j.errors=[{}],!1;if(a<1||isNaN(a))return j.errors=[{}],!1}var d=g===e}else var d=!0;if(d){if(r.
maxRetries!==void 0){let a=r.maxRetries,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.
errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return j.errors=[{}],!1;if(a<0||isNaN(
a))return j.errors=[{}],!1}var d=g===e}else var d=!0;if(d){if(r.timeoutSeconds!==void 0){let a=r.timeoutSeconds,
g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.errors=[{}],!1;if(e===g&&typeof a=="numb\
er"&&isFinite(a)){if(a>604800||isNaN(a))return j.errors=[{}],!1;if(a<1||isNaN(a))return j.errors=[{}],!1}var d=g===
e}else var d=!0;if(d){if(r.repository!==void 0){let a=r.repository,g=e;if(e===e)if(typeof a=="string"){if(a.length>
2e3&&k(a)>2e3)return j.errors=[{}],!1;if(!Ze.test(a))return j.errors=[{}],!1}else return j.errors=[{}],!1;var d=g===
e}else var d=!0;if(d){if(r.branch!==void 0){let a=r.branch,g=e;if(e===e)if(typeof a=="string"){if(a.length>200&&
k(a)>200)return j.errors=[{}],!1;if(!ke.test(a))return j.errors=[{}],!1}else return j.errors=[{}],!1;var d=g===
e}else var d=!0;if(d){if(r.schedule!==void 0){let a=r.schedule,g=e;if(e===g)if(typeof a=="string"){if(a.length>
200&&k(a)>200)return j.errors=[{}],!1;if(!nr.test(a))return j.errors=[{}],!1}else return j.errors=[{}],!1;var d=g===
e}else var d=!0;if(d){if(r.timeZone!==void 0){let a=r.timeZone,g=e;if(e===g)if(typeof a=="string"){if(a.length>
64&&k(a)>64)return j.errors=[{}],!1;if(!fr.test(a))return j.errors=[{}],!1}else return j.errors=[{}],!1;var d=g===
e}else var d=!0;if(d){if(r.concurrencyPolicy!==void 0){let a=r.concurrencyPolicy,g=e;if(typeof a!="string")return j.
errors=[{}],!1;if(!(a==="Allow"||a==="Forbid"||a==="Replace"))return j.errors=[{}],!1;var d=g===e}else var d=!0;
if(d){if(r.startingDeadlineSeconds!==void 0){let a=r.startingDeadlineSeconds,g=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return j.errors=[{}],!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>604800||isNaN(
a))return j.errors=[{}],!1;if(a<10||isNaN(a))return j.errors=[{}],!1}var d=g===e}else var d=!0;if(d){if(r.historyLimit!==
void 0){let a=r.historyLimit,g=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return j.errors=[{}],
!1;if(e===g&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return j.errors=[{}],!1;if(a<0||isNaN(a))return j.
errors=[{}],!1}var d=g===e}else var d=!0;if(d){if(r.notBefore!==void 0){let a=r.notBefore,g=e;if(e===g)if(typeof a==
"string"){if(!Ce.test(a))return j.errors=[{}],!1}else return j.errors=[{}],!1;var d=g===e}else var d=!0;if(d){
if(r.expires!==void 0){let a=r.expires,g=e;if(e===g)if(typeof a=="string"){if(!Ce.test(a))return j.errors=[{}],
!1}else return j.errors=[{}],!1;var d=g===e}else var d=!0;if(d){if(r.suspend!==void 0){let a=e;if(typeof r.suspend!=
"boolean")return j.errors=[{}],!1;var d=a===e}else var d=!0;if(d){if(r.landing!==void 0){let a=r.landing,g=e;if(typeof a!=
"string")return j.errors=[{}],!1;if(!(a==="pullRequest"||a==="none"))return j.errors=[{}],!1;var d=g===e}else var d=!0;
if(d)if(r.outputs!==void 0){let a=r.outputs,g=e;if(e===g)if(a&&typeof a=="object"&&!Array.isArray(a)){for(let c in a){
let b=e;if(e===e)if(typeof c=="string"){if(c.length>63&&k(c)>63){let x={};s===null?s=[x]:s.push(x),e++}else if(!ge.
test(c)){let x={};s===null?s=[x]:s.push(x),e++}}else{let x={};s===null?s=[x]:s.push(x),e++}var Z=b===e;if(!Z){
let x={};return s===null?s=[x]:s.push(x),e++,j.errors=s,!1;break}}if(Z)for(let c in a){let b=a[c],L=e;if(e===e)
if(b&&typeof b=="object"&&!Array.isArray(b)){let R;if(b.file===void 0&&(R="file"))return j.errors=[{}],!1;{let O=e;
for(let C in b)if(!(C==="file"||C==="schema")){return j.errors=[{}],!1;break}if(O===e){if(b.file!==void 0){let C=b.
file,te=e;if(e===te)if(typeof C=="string"){if(C.length>1e3&&k(C)>1e3)return j.errors=[{}],!1;if(!He.test(C))return j.
errors=[{}],!1}else return j.errors=[{}],!1;var u=te===e}else var u=!0;if(u)if(b.schema!==void 0){let C=b.schema,
te=e;if(!(C&&typeof C=="object"&&!Array.isArray(C))&&typeof C!="boolean")return j.errors=[{}],!1;var u=te===e}else
var u=!0}}}else return j.errors=[{}],!1;var n=L===e;if(!n)break}}else return j.errors=[{}],!1;var d=g===e}else
var d=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return j.errors=[{}],!1;return j.errors=s,e===0}function me(r){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.apiVersion===void 0&&(h="apiVersion")||r.
kind===void 0&&(h="kind")||r.metadata===void 0&&(h="metadata")||r.spec===void 0&&(h="spec"))return me.errors=[
{}],!1;{let y=e;for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return me.errors=
[{}],!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return me.errors=
[{}],!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="DevTask")return me.errors=[{}],
!1;var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){let i=e;re(r.metadata)||(s=s===null?re.errors:s.concat(
re.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;j(r.spec)||(s=s===null?j.errors:
s.concat(j.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return me.errors=[{}],!1;return me.errors=s,
e===0}var br=ye;function se(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.name===void 0&&
(h="name"))return se.errors=[{}],!1;{let y=e;for(let i in r)if(!(i==="name"||i==="project"||i==="labels"||i===
"annotations")){return se.errors=[{}],!1;break}if(y===e){if(r.name!==void 0){let i=r.name,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return se.errors=[{}],!1;if(!V.test(i))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.project!==void 0){let i=r.project,m=e;if(e===e)if(typeof i==
"string"){if(i.length>63&&k(i)>63)return se.errors=[{}],!1;if(!V.test(i))return se.errors=[{}],!1}else return se.
errors=[{}],!1;var o=m===e}else var o=!0;if(o){if(r.labels!==void 0){let i=e;B(r.labels)||(s=s===null?B.errors:
s.concat(B.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.annotations!==void 0){let i=e;H(r.annotations)||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return se.errors=[{}],!1;
return se.errors=s,e===0}function le(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===
e&&typeof y=="string"){if(y.length>253&&k(y)>253){let l={};s===null?s=[l]:s.push(l),e++}else if(!xe.test(y)){let l={};
s===null?s=[l]:s.push(l),e++}}var o=i===e;if(!o){let l={};return s===null?s=[l]:s.push(l),e++,le.errors=s,!1;break}}
if(o)for(let y in r){let i=r[y],m=e;if(e===m)if(typeof i=="string"){if(i.length>63&&k(i)>63)return le.errors=[
{}],!1;if(!we.test(i))return le.errors=[{}],!1}else return le.errors=[{}],!1;var h=m===e;if(!h)break}}else return le.
errors=[{}],!1;return le.errors=s,e===0}function be(r){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>
50)return be.errors=[{}],!1;{var o=!0;let h=r.length;for(let y=0;y<h;y++){let i=e;P(r[y])||(s=s===null?P.errors:
s.concat(P.errors),e=s.length);var o=i===e;if(!o)break}}}else return be.errors=[{}],!1;return be.errors=s,e===
0}function F(r){let s=null,e=0,o=e,h=!1,y=null,i=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.prompt===
void 0&&(Z="prompt")){let u={};s===null?s=[u]:s.push(u),e++}}var l=i===e;l&&(h=!0,y=0);let m=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let Z;if(r.workflow===void 0&&(Z="workflow")){let u={};s===null?s=[u]:s.push(u),e++}}
var l=m===e;if(l&&h?(h=!1,y=[y,1]):l&&(h=!0,y=1),h)e=o,s!==null&&(o?s.length=o:s=null);else{let Z={};return s===
null?s=[Z]:s.push(Z),e++,F.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let Z=e;for(let u in r)
if(!ve.call(Qe,u)){return F.errors=[{}],!1;break}if(Z===e){if(r.prompt!==void 0){let u=r.prompt,n=e;if(e===n)if(typeof u==
"string"){if(u.length>65536&&k(u)>65536)return F.errors=[{}],!1;if(!Pe.test(u))return F.errors=[{}],!1}else return F.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.workflow!==void 0){let u=r.workflow,n=e;if(e===e)if(typeof u==
"string"){if(u.length>63&&k(u)>63)return F.errors=[{}],!1;if(!V.test(u))return F.errors=[{}],!1}else return F.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.parameters!==void 0){let u=r.parameters,n=e;if(e===n)if(u&&
typeof u=="object"&&!Array.isArray(u))for(let a in u){let g=e;if(e===e&&typeof a=="string"){if(a.length>63&&k(
a)>63){let c={};s===null?s=[c]:s.push(c),e++}else if(!Be.test(a)){let c={};s===null?s=[c]:s.push(c),e++}}var I=g===
e;if(!I){let c={};return s===null?s=[c]:s.push(c),e++,F.errors=s,!1;break}}else return F.errors=[{}],!1;var d=n===
e}else var d=!0;if(d){if(r.dependsOn!==void 0){let u=r.dependsOn,n=e;if(e===n)if(Array.isArray(u)){if(u.length>
100)return F.errors=[{}],!1;{var p=!0;let a=u.length;for(let g=0;g<a;g++){let f=u[g],c=e;if(e===e)if(typeof f==
"string"){if(f.length>63&&k(f)>63)return F.errors=[{}],!1;if(!V.test(f))return F.errors=[{}],!1}else return F.
errors=[{}],!1;var p=c===e;if(!p)break}if(p){let g=u.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)if(G(u[g],u[f])){
return F.errors=[{}],!1;break e}}}}}else return F.errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.requiredCapabilities!==
void 0){let u=r.requiredCapabilities,n=e;if(e===n)if(Array.isArray(u)){if(u.length>100)return F.errors=[{}],!1;
{var N=!0;let a=u.length;for(let g=0;g<a;g++){let f=u[g],c=e;if(e===e)if(typeof f=="string"){if(f.length>63&&k(
f)>63)return F.errors=[{}],!1;if(!je.test(f))return F.errors=[{}],!1}else return F.errors=[{}],!1;var N=c===e;
if(!N)break}if(N){let g=u.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)if(G(u[g],u[f])){return F.errors=[{}],!1;break e}}}}}else
return F.errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.model!==void 0){let u=r.model,n=e;if(e===e)if(typeof u==
"string"){if(u.length>128&&k(u)>128)return F.errors=[{}],!1;if(!ue.test(u))return F.errors=[{}],!1}else return F.
errors=[{}],!1;var d=n===e}else var d=!0;if(d){if(r.podSelector!==void 0){let u=e;le(r.podSelector)||(s=s===null?
le.errors:s.concat(le.errors),e=s.length);var d=u===e}else var d=!0;if(d){if(r.checks!==void 0){let u=e;be(r.checks)||
(s=s===null?be.errors:s.concat(be.errors),e=s.length);var d=u===e}else var d=!0;if(d){if(r.maxCheckRounds!==void 0){
let u=r.maxCheckRounds,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{}],!1;if(e===
n&&typeof u=="number"&&isFinite(u)){if(u>20||isNaN(u))return F.errors=[{}],!1;if(u<1||isNaN(u))return F.errors=
[{}],!1}var d=n===e}else var d=!0;if(d){if(r.maxRetries!==void 0){let u=r.maxRetries,n=e;if(!(typeof u=="numbe\
r"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{}],!1;if(e===n&&typeof u=="number"&&isFinite(u)){if(u>20||
isNaN(u))return F.errors=[{}],!1;if(u<0||isNaN(u))return F.errors=[{}],!1}var d=n===e}else var d=!0;if(d){if(r.
timeoutSeconds!==void 0){let u=r.timeoutSeconds,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.
errors=[{}],!1;if(e===n&&typeof u=="number"&&isFinite(u)){if(u>604800||isNaN(u))return F.errors=[{}],!1;if(u<1||
isNaN(u))return F.errors=[{}],!1}var d=n===e}else var d=!0;if(d){if(r.landing!==void 0){let u=r.landing,n=e;if(typeof u!=
"string")return F.errors=[{}],!1;if(!(u==="commit"||u==="none"))return F.errors=[{}],!1;var d=n===e}else var d=!0;
if(d){if(r.inputs!==void 0){let u=r.inputs,n=e;if(e===n)if(u&&typeof u=="object"&&!Array.isArray(u)){for(let a in u){
let g=e;if(e===e)if(typeof a=="string"){if(a.length>63&&k(a)>63){let c={};s===null?s=[c]:s.push(c),e++}else if(!ge.
test(a)){let c={};s===null?s=[c]:s.push(c),e++}}else{let c={};s===null?s=[c]:s.push(c),e++}var T=g===e;if(!T){
let c={};return s===null?s=[c]:s.push(c),e++,F.errors=s,!1;break}}if(T)for(let a in u){let g=u[a],f=e;if(e===e)
if(typeof g=="string"){if(!Re.test(g))return F.errors=[{}],!1}else return F.errors=[{}],!1;var q=f===e;if(!q)break}}else
return F.errors=[{}],!1;var d=n===e}else var d=!0;if(d)if(r.outputs!==void 0){let u=r.outputs,n=e;if(e===n)if(u&&
typeof u=="object"&&!Array.isArray(u)){for(let a in u){let g=e;if(e===e)if(typeof a=="string"){if(a.length>63&&
k(a)>63){let c={};s===null?s=[c]:s.push(c),e++}else if(!ge.test(a)){let c={};s===null?s=[c]:s.push(c),e++}}else{
let c={};s===null?s=[c]:s.push(c),e++}var t=g===e;if(!t){let c={};return s===null?s=[c]:s.push(c),e++,F.errors=
s,!1;break}}if(t)for(let a in u){let g=u[a],f=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.
file===void 0&&(b="file"))return F.errors=[{}],!1;{let L=e;for(let x in g)if(!(x==="file"||x==="schema")){return F.
errors=[{}],!1;break}if(L===e){if(g.file!==void 0){let x=g.file,R=e;if(e===R)if(typeof x=="string"){if(x.length>
1e3&&k(x)>1e3)return F.errors=[{}],!1;if(!He.test(x))return F.errors=[{}],!1}else return F.errors=[{}],!1;var v=R===
e}else var v=!0;if(v)if(g.schema!==void 0){let x=g.schema,R=e;if(!(x&&typeof x=="object"&&!Array.isArray(x))&&
typeof x!="boolean")return F.errors=[{}],!1;var v=R===e}else var v=!0}}}else return F.errors=[{}],!1;var A=f===
e;if(!A)break}}else return F.errors=[{}],!1;var d=n===e}else var d=!0}}}}}}}}}}}}}}else return F.errors=[{}],!1;
return F.errors=s,e===0}function M(r){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.nodes===void 0&&(d="nodes"))return M.errors=[{}],!1;{let I=e;for(let p in r)if(!(p==="parameters"||p==="i\
nputs"||p==="nodes"||p==="outputs")){return M.errors=[{}],!1;break}if(I===e){if(r.parameters!==void 0){let p=r.
parameters,N=e;if(!(p&&typeof p=="object"&&!Array.isArray(p)))return M.errors=[{}],!1;var o=N===e}else var o=!0;
if(o){if(r.inputs!==void 0){let p=r.inputs,N=e;if(e===N)if(Array.isArray(p)){if(p.length>50)return M.errors=[{}],
!1;{var h=!0;let q=p.length;for(let t=0;t<q;t++){let v=p[t],A=e;if(e===e)if(typeof v=="string"){if(v.length>63&&
k(v)>63)return M.errors=[{}],!1;if(!ge.test(v))return M.errors=[{}],!1}else return M.errors=[{}],!1;var h=A===
e;if(!h)break}if(h){let t=p.length,v;if(t>1){e:for(;t--;)for(v=t;v--;)if(G(p[t],p[v])){return M.errors=[{}],!1;
break e}}}}}else return M.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.nodes!==void 0){let p=r.nodes,N=e;
if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>100)return M.errors=[{}],!1;if(Object.
keys(p).length<1)return M.errors=[{}],!1;for(let q in p){let t=e;if(e===e)if(typeof q=="string"){if(q.length>63&&
k(q)>63){let A={};s===null?s=[A]:s.push(A),e++}else if(!V.test(q)){let A={};s===null?s=[A]:s.push(A),e++}}else{
let A={};s===null?s=[A]:s.push(A),e++}var y=t===e;if(!y){let A={};return s===null?s=[A]:s.push(A),e++,M.errors=
s,!1;break}}if(y)for(let q in p){let t=e;F(p[q])||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var i=t===
e;if(!i)break}}else return M.errors=[{}],!1;var o=N===e}else var o=!0;if(o)if(r.outputs!==void 0){let p=r.outputs,
N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let q in p){let t=e;if(e===e)if(typeof q=="strin\
g"){if(q.length>63&&k(q)>63){let A={};s===null?s=[A]:s.push(A),e++}else if(!ge.test(q)){let A={};s===null?s=[A]:
s.push(A),e++}}else{let A={};s===null?s=[A]:s.push(A),e++}var m=t===e;if(!m){let A={};return s===null?s=[A]:s.
push(A),e++,M.errors=s,!1;break}}if(m)for(let q in p){let t=p[q],v=e;if(e===e)if(typeof t=="string"){if(!Re.test(
t))return M.errors=[{}],!1}else return M.errors=[{}],!1;var l=v===e;if(!l)break}}else return M.errors=[{}],!1;
var o=N===e}else var o=!0}}}}}else return M.errors=[{}],!1;return M.errors=s,e===0}function ye(r){let s=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.apiVersion===void 0&&(h="apiVersion")||r.kind===
void 0&&(h="kind")||r.metadata===void 0&&(h="metadata")||r.spec===void 0&&(h="spec"))return ye.errors=[{}],!1;
{let y=e;for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){return ye.errors=[{}],
!1;break}if(y===e){if(r.apiVersion!==void 0){let i=e;if(r.apiVersion!=="orca.dev/v1alpha1")return ye.errors=[{}],
!1;var o=i===e}else var o=!0;if(o){if(r.kind!==void 0){let i=e;if(r.kind!=="Workflow")return ye.errors=[{}],!1;
var o=i===e}else var o=!0;if(o){if(r.metadata!==void 0){let i=e;se(r.metadata)||(s=s===null?se.errors:s.concat(
se.errors),e=s.length);var o=i===e}else var o=!0;if(o)if(r.spec!==void 0){let i=e;M(r.spec)||(s=s===null?M.errors:
s.concat(M.errors),e=s.length);var o=i===e}else var o=!0}}}}}else return ye.errors=[{}],!1;return ye.errors=s,
e===0}var kr=S;var ar=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),ur=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),
cr=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function ae(r){let s=null,e=0;if(e===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let y in r){let i=e;if(e===i&&typeof y=="string"){if(y.length>63&&k(y)>63){let m={};
s===null?s=[m]:s.push(m),e++}else if(!Me.test(y)){let m={};s===null?s=[m]:s.push(m),e++}}var o=i===e;if(!o){let m={};
return s===null?s=[m]:s.push(m),e++,ae.errors=s,!1;break}}if(o)for(let y in r){let i=r[y],m=e;if(e===e)if(typeof i==
"string"){if(i.length>128&&k(i)>128)return ae.errors=[{}],!1;if(!ue.test(i))return ae.errors=[{}],!1}else return ae.
errors=[{}],!1;var h=m===e;if(!h)break}}else return ae.errors=[{}],!1;return ae.errors=s,e===0}function S(r){let s=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let p in r)if(!ve.call(Ke,p)){return S.errors=
[{}],!1;break}if(I===e){if(r.branch!==void 0){let p=r.branch,N=e;if(e===e)if(typeof p=="string"){if(p.length>200&&
k(p)>200)return S.errors=[{}],!1;if(!ke.test(p))return S.errors=[{}],!1}else return S.errors=[{}],!1;var o=N===
e}else var o=!0;if(o){if(r.statusBranch!==void 0){let p=r.statusBranch,N=e;if(e===e)if(typeof p=="string"){if(p.
length>200&&k(p)>200)return S.errors=[{}],!1;if(!ke.test(p))return S.errors=[{}],!1}else return S.errors=[{}],
!1;var o=N===e}else var o=!0;if(o){if(r.suspend!==void 0){let p=e;if(typeof r.suspend!="boolean")return S.errors=
[{}],!1;var o=p===e}else var o=!0;if(o){if(r.forge!==void 0){let p=r.forge,N=e;if(e===N)if(p&&typeof p=="objec\
t"&&!Array.isArray(p)){let q=e;for(let t in p)if(!(t==="type"||t==="apiUrl")){return S.errors=[{}],!1;break}if(q===
e){if(p.type!==void 0){let t=p.type,v=e;if(typeof t!="string")return S.errors=[{}],!1;if(!(t==="auto"||t==="lo\
cal"||t==="github"))return S.errors=[{}],!1;var h=v===e}else var h=!0;if(h)if(p.apiUrl!==void 0){let t=p.apiUrl,
v=e;if(e===v)if(typeof t=="string"){if(t.length>2e3&&k(t)>2e3)return S.errors=[{}],!1;if(!ar.test(t))return S.
errors=[{}],!1}else return S.errors=[{}],!1;var h=v===e}else var h=!0}}else return S.errors=[{}],!1;var o=N===
e}else var o=!0;if(o){if(r.executor!==void 0){let p=r.executor,N=e;if(typeof p!="string")return S.errors=[{}],
!1;if(p!=="process")return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.isolation!==void 0){let p=r.isolation,
N=e;if(typeof p!="string")return S.errors=[{}],!1;if(!(p==="preferred"||p==="required"||p==="none"))return S.errors=
[{}],!1;var o=N===e}else var o=!0;if(o){if(r.intervals!==void 0){let p=r.intervals,N=e;if(e===N)if(p&&typeof p==
"object"&&!Array.isArray(p)){let q=e;for(let t in p)if(!(t==="pollSeconds"||t==="forgePollSeconds")){return S.
errors=[{}],!1;break}if(q===e){if(p.pollSeconds!==void 0){let t=p.pollSeconds,v=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t)))return S.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(
t))return S.errors=[{}],!1;if(t<1||isNaN(t))return S.errors=[{}],!1}var y=v===e}else var y=!0;if(y)if(p.forgePollSeconds!==
void 0){let t=p.forgePollSeconds,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return S.errors=
[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>86400||isNaN(t))return S.errors=[{}],!1;if(t<1||isNaN(
t))return S.errors=[{}],!1}var y=v===e}else var y=!0}}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){
if(r.schedule!==void 0){let p=r.schedule,N=e;if(e===N)if(typeof p=="string"){if(p.length>200&&k(p)>200)return S.
errors=[{}],!1;if(!ur.test(p))return S.errors=[{}],!1}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){
if(r.modelAliases!==void 0){let p=e;ae(r.modelAliases)||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);
var o=p===e}else var o=!0;if(o){if(r.prices!==void 0){let p=r.prices,N=e;if(e===N)if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let q in p){let t=e;if(e===t&&typeof q=="string"){if(q.length>200&&k(q)>200){let v={};s===null?
s=[v]:s.push(v),e++}else if(!cr.test(q)){let v={};s===null?s=[v]:s.push(v),e++}}var i=t===e;if(!i){let v={};return s===
null?s=[v]:s.push(v),e++,S.errors=s,!1;break}}if(i)for(let q in p){let t=p[q],v=e;if(e===v)if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){let A;if(t.input===void 0&&(A="input")||t.output===void 0&&(A="output"))return S.errors=
[{}],!1;{let Z=e;for(let u in t)if(!(u==="input"||u==="output"||u==="cacheRead"||u==="cacheWrite")){return S.errors=
[{}],!1;break}if(Z===e){if(t.input!==void 0){let u=t.input,n=e;if(e===e)if(typeof u=="number"&&isFinite(u)){if(u>
1e5||isNaN(u))return S.errors=[{}],!1;if(u<0||isNaN(u))return S.errors=[{}],!1}else return S.errors=[{}],!1;var m=n===
e}else var m=!0;if(m){if(t.output!==void 0){let u=t.output,n=e;if(e===e)if(typeof u=="number"&&isFinite(u)){if(u>
1e5||isNaN(u))return S.errors=[{}],!1;if(u<0||isNaN(u))return S.errors=[{}],!1}else return S.errors=[{}],!1;var m=n===
e}else var m=!0;if(m){if(t.cacheRead!==void 0){let u=t.cacheRead,n=e;if(e===e)if(typeof u=="number"&&isFinite(
u)){if(u>1e5||isNaN(u))return S.errors=[{}],!1;if(u<0||isNaN(u))return S.errors=[{}],!1}else return S.errors=[
{}],!1;var m=n===e}else var m=!0;if(m)if(t.cacheWrite!==void 0){let u=t.cacheWrite,n=e;if(e===e)if(typeof u=="\
number"&&isFinite(u)){if(u>1e5||isNaN(u))return S.errors=[{}],!1;if(u<0||isNaN(u))return S.errors=[{}],!1}else
return S.errors=[{}],!1;var m=n===e}else var m=!0}}}}}else return S.errors=[{}],!1;var l=v===e;if(!l)break}}else
return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.lease!==void 0){let p=r.lease,N=e;if(e===N)if(p&&
typeof p=="object"&&!Array.isArray(p)){let q=e;for(let t in p)if(t!=="ttlSeconds"){return S.errors=[{}],!1;break}
if(q===e&&p.ttlSeconds!==void 0){let t=p.ttlSeconds,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return S.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t))return S.errors=[{}],!1;
if(t<3||isNaN(t))return S.errors=[{}],!1}}}else return S.errors=[{}],!1;var o=N===e}else var o=!0;if(o){if(r.historyLimit!==
void 0){let p=r.historyLimit,N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return S.errors=[{}],
!1;if(e===N&&typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p))return S.errors=[{}],!1;if(p<1||isNaN(p))return S.
errors=[{}],!1}var o=N===e}else var o=!0;if(o){if(r.logs!==void 0){let p=r.logs,N=e;if(e===N)if(p&&typeof p=="\
object"&&!Array.isArray(p)){let q=e;for(let t in p)if(!(t==="branch"||t==="keepRuns")){return S.errors=[{}],!1;
break}if(q===e){if(p.branch!==void 0){let t=p.branch,v=e;if(e===e)if(typeof t=="string"){if(t.length>200&&k(t)>
200)return S.errors=[{}],!1;if(!ke.test(t))return S.errors=[{}],!1}else return S.errors=[{}],!1;var d=v===e}else
var d=!0;if(d)if(p.keepRuns!==void 0){let t=p.keepRuns,v=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return S.errors=[{}],!1;if(e===v&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t))return S.errors=[{}],
!1;if(t<0||isNaN(t))return S.errors=[{}],!1}var d=v===e}else var d=!0}}else return S.errors=[{}],!1;var o=N===
e}else var o=!0;if(o)if(r.gitBackend!==void 0){let p=r.gitBackend,N=e;if(typeof p!="string")return S.errors=[{}],
!1;if(!(p==="auto"||p==="native"||p==="isomorphic"))return S.errors=[{}],!1;var o=N===e}else var o=!0}}}}}}}}}}}}}}else
return S.errors=[{}],!1;return S.errors=s,e===0}export{hr as AgentPod,gr as AgentPool,_r as DevTask,vr as Project,kr as Settings,br as Workflow};
